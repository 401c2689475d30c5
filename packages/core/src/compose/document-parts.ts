import type { Block } from '@gxgk/document'
import { lineBreak, paragraph } from '@gxgk/document'

/** What stands over an official document. */
export interface Letterhead {
  /** As it is printed: `某县教育局文件`. */
  readonly organ: string
  /** 发文字号, `某教发〔2025〕3号`. */
  readonly number?: string
}

/** What stands at the end of one. */
export interface Signature {
  readonly organ: string
  /** `YYYY-MM-DD`, printed as 2025年1月20日 after GB/T 9704. */
  readonly date: string
}

export const letterheadBlocks = (letterhead: Letterhead | undefined): readonly Block[] =>
  letterhead === undefined
    ? []
    : [
        paragraph(letterhead.organ, { part: 'letterhead' }),
        ...(letterhead.number === undefined ? [] : [paragraph(letterhead.number, { part: 'number' })]),
      ]

/** The day in digits, month and day without a zero before them. */
const written = (date: string): string => {
  const [year, month, day] = date.split('-').map(Number)
  return `${year}年${month}月${day}日`
}

export const signatureBlocks = (signature: Signature | undefined): readonly Block[] =>
  signature === undefined
    ? []
    : [paragraph([signature.organ, lineBreak(), written(signature.date)], { part: 'signature' })]
