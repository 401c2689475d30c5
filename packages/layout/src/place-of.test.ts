import { cell, paragraph, text } from '@gxgk/document'
import { describe, expect, it } from 'vitest'
import { placeOf } from './place-of'

describe('placeOf', () => {
  it('is the ref of what has one', () => {
    expect(placeOf(cell('字', { ref: 'a.b' }))).toBe('a.b')
  })

  it('is the beginning of the text of what has none', () => {
    expect(placeOf(paragraph('字'.repeat(20)))).toBe(`"${'字'.repeat(20)}"`)
    expect(placeOf(text('𬱖'.repeat(21)))).toBe(`"${'𬱖'.repeat(20)}…"`)
  })
})
