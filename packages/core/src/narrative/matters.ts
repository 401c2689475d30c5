import { says } from './shape'
import type { Matter } from './state'
import type { Token } from './tokens'

/** What suits may come of beside disclosure. */
const others = /处罚|投诉|举报|信访|裁决|征收|征地|征拆|认定|查处|违法|违建|拆迁|补偿|民事|仲裁|执法/

const nothing: readonly Matter[] = []

/** Where a sentence names what suits may come of, the names of organs aside. */
export const mattersOf = (tokens: readonly Token[], text: string): readonly Matter[] => {
  if (!says(tokens, '讼')) return nothing
  return tokens.flatMap(({ kind, start, end }): readonly Matter[] => {
    if (kind === '申' || kind === '涉') return [{ at: start, isOther: false }]
    const isOther = '生外决'.includes(kind) && others.test(text.slice(start, end))
    return isOther ? [{ at: start, isOther }] : []
  })
}
