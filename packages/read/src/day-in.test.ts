import { describe, expect, it } from 'vitest'
import { dayIn } from './day-in'

describe('dayIn', () => {
  it.each(['2025-01-20', ' 2025/1/20 10:30', '2025.01.20', '2025年1月20日', '2025-01-20T08:00:00Z'])(
    'reads “%s”',
    (text) => expect(dayIn(text)).toBe('2025-01-20'),
  )

  it.each(['2025-02-30', '2025-1-201', '20250120', '于2025年1月20日', ''])('reads no day in “%s”', (text) =>
    expect(dayIn(text)).toBeUndefined(),
  )
})
