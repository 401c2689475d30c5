import { describe, expect, it } from 'vitest'
import { mayBeSameOrgan } from './same-organ'

describe('mayBeSameOrgan', () => {
  it.each([
    ['某县教育局', '某县教育局'],
    ['某省某县教育局', '某县教育局'],
    ['某县人民政府办公室', '某县政府办公室'],
    ['某县 教育局', '某县教育局'],
    ['（机关名称未读出）', '某县教育局'],
  ])('holds of %s and %s', (a, b) => expect(mayBeSameOrgan(a, b)).toBe(true))

  it.each([
    ['某县教育局', '某县水利局'],
    ['甲县教育局', '乙县教育局'],
    ['某县人民政府', '某县人民政府办公室'],
  ])('does not hold of %s and %s', (a, b) => expect(mayBeSameOrgan(a, b)).toBe(false))
})
