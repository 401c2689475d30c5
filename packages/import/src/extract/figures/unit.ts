import { squeezed } from '../labels/canonical'

/** Powers of ten of what stands before 元, in 万元. */
const powers: { readonly [multiple: string]: number } = {
  '': -4,
  十: -3,
  百: -2,
  千: -1,
  万: 0,
  十万: 1,
  百万: 2,
  千万: 3,
  亿: 4,
  十亿: 5,
  百亿: 6,
}

const multiples = '(?:[十百千]?[万萬亿億]|[十百千])?'

/** A unit of amounts, whole: `元`, `萬元`, `百万元`. */
export const unitPattern = `${multiples}[元圆圓]`

/** Not of another currency, and with all that belongs to it. */
const unit = new RegExp(`(?<![十百千万萬亿億美欧日港澳加英韩台])${unitPattern}`, 'g')
const otherCurrency = /[美欧日港澳加英韩台][元圆圓]/

/** The end of a remark in brackets whose beginning is cut off, with what stood before 元. */
const cutOff = /^[^（(［[]*[）)］\]]/

/** The unit of amounts that a column head or a remark names; undefined where it names none, several, or another currency. */
export const unitIn = (text: string): string | undefined => {
  const plain = squeezed(text)
  if (otherCurrency.test(plain) || cutOff.test(plain)) return undefined
  const found = new Set(plain.match(unit) ?? [])
  return found.size === 1 ? [...found][0] : undefined
}

/** What stands by itself over a table: `单位：元`, `（金额单位：万元）`. */
const ofTable = /^\s*[（(]?\s*(?:金额)?\s*单\s*位\s*[：:]/

/** The units of amounts that are told of a whole table, by what stands in it or around it. */
export const unitsOfTable = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts.filter((text) => ofTable.test(text)).flatMap((text) => unitIn(text) ?? [])),
]

/** The power of ten of a unit, in 万元; `万` and `亿` are those of 元. */
export const powerOf = (name: string): number | undefined =>
  powers[
    name
      .replace(/[元圆圓]$/, '')
      .replace('萬', '万')
      .replace('億', '亿')
  ]
