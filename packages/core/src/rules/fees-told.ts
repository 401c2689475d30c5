import { feeNames } from './section-words'

/** What a clause tells of 信息处理费: that no applicant was told to pay, that none was charged, a sum charged, or that applicants did not pay in time. */
export interface FeeTold {
  readonly says: 'notNotified' | 'notCollected' | 'collected' | 'unpaid'
  readonly section: string
  readonly offset: number
  readonly length: number
  readonly sentence: string
}

const no = '(?:未|没有|没|无|不曾|从未)'
const fee = '(?:信息)?(?:公开)?(?:信息)?(?:处理)?(?:费用?|收费)'
const nothing = '(?:0|零|〇)(?:\\.0+)?(?:万)?(?:元|件|份)'
const patterns: { readonly [S in FeeTold['says']]: RegExp } = {
  notNotified: new RegExp(`${no}[^，,]{0,14}收费通知|收费通知[^，,]{0,4}?(?<!\\d)${nothing}`),
  notCollected: new RegExp(
    `${no}[^，,]{0,14}(?:收取|收缴|征收|收到|产生|发生)[^，,]{0,16}${fee}|${fee}[^，,]{0,8}?(?<![\\d.])${nothing}|${fee}[^，,]{0,6}${no}(?:收取|产生|发生)`,
  ),
  collected:
    /(?<!应|拟|可|未|没有)(?:收取|收缴|征收)[^，,]{0,24}?(?<![\d.])(?!0+(?:\.0+)?\s*(?:万)?元)\d[\d.]*\s*万?元/,
  unpaid:
    /(?:逾期|到期|期限内)[^，,]{0,6}(?:未|没有)[^，,]{0,14}(?:缴|交|支付)|(?:均|仍|都)未[^，,]{0,8}(?:缴|交|支付)/,
}
/** Words that turn a clause round, tell of another time, or of rules instead of what was done. */
const other = /上年|去年|上一年|往年|历年|依据|按照|根据|规定|标准|可以|应当|如|若/
const nobody = /无|没有|未发生|未出现|不存在|0\s*[件人]/
const saysInOrder = ['notNotified', 'notCollected', 'collected', 'unpaid'] as const

/** What a narrative tells of the fee, clause by clause; what is told of other years or of the rates is left out. */
export const feesTold = (section: string, text: string): readonly FeeTold[] => {
  const found: FeeTold[] = []
  if (!feeNames.test(text)) return found
  for (const { 0: sentence, index } of text.matchAll(/[^。；！？\n]+/g)) {
    if (!feeNames.test(sentence)) continue
    for (const { 0: clause, index: at } of sentence.matchAll(/[^，,]+/g)) {
      if (other.test(clause)) continue
      const plain = clause.replace(/(?<=\d),(?=\d)/g, '')
      const says = saysInOrder.find((one) => patterns[one].test(plain))
      if (!says || (says === 'unpaid' && nobody.test(clause))) continue
      const start = /\S/.exec(clause)?.index ?? 0
      found.push({ says, section, offset: index + at + start, length: clause.trim().length, sentence: sentence.trim() })
    }
  }
  return found
}
