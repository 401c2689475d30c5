import { describe, expect, it } from 'vitest'
import { hexDigit } from './hex-digit'

describe('hexDigit', () => {
  it('reads the digits of either case, and nothing else', () => {
    for (let code = 0; code < 0x300; code++) {
      const sign = String.fromCharCode(code)
      expect(hexDigit(code), sign).toBe(/^[\da-fA-F]$/.test(sign) ? parseInt(sign, 16) : -1)
    }
    expect(hexDigit(NaN)).toBe(-1)
  })
})
