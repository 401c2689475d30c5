import type { Token } from './tokens'

/** What an unknown word may be of that changes whose a figure is or what is counted: an organ, a place of its own, mail. */
const telling = /[局厅委办院处所站镇乡村县市区省州旗街社部署会构司校馆队网号线台栏信函件案类级本第每转交]/
/** Words that say by themselves what is told; before them an unknown word says only how. */
const sayingItself = '果局皆期占增比转未'
/** What the words after 等 may be. */
const named = '果局讼决文'
const passedOver = '补期全共各皆我和'

const next = (tokens: readonly Token[], from: number): Token | undefined => {
  for (let at = from; at < tokens.length; at++) if (!passedOver.includes(tokens[at]!.kind)) return tokens[at]
  return undefined
}

const clauseOf = (tokens: readonly Token[], at: number): readonly Token[] => {
  let [start, end] = [at, at]
  while (start > 0 && tokens[start - 1]!.kind !== '止') start--
  while (end < tokens.length && tokens[end]!.kind !== '止') end++
  return tokens.slice(start, end)
}

const isNeutral = (tokens: readonly Token[], at: number, text: string): boolean => {
  const { start, end } = tokens[at]!
  if (telling.test(text.slice(start, end))) return false
  const before = tokens[at - 1]?.kind ?? '止'
  if (before === '果' || before === '局') return true
  if (tokens[at + 1]?.kind === '等' && named.includes(tokens[at + 2]?.kind ?? '止')) return true
  const after = next(tokens, at + 1)
  if (!after) return false
  // 收到并妥善解决依申请公开6件: what is said to be of disclosure is no other request.
  const isNamed = after.kind === '申' && text.slice(after.start, after.end).includes('公开')
  if (isNamed && tokens[at + 2]?.kind === '数' && (before === '动' || before === '期')) return true
  if (sayingItself.includes(after.kind)) return true
  for (let i = at - 1; i >= 0 && tokens[i]!.kind !== '止'; i--) if ('动行'.includes(tokens[i]!.kind)) return false
  // 认真办理政府信息公开申请12件: how it was done; of 办件 alone nothing says that they are requests.
  const names = after.kind === '动' ? '申皆' : after.kind === '行' ? '文决' : ''
  return names !== '' && clauseOf(tokens, at).some(({ kind }) => names.includes(kind))
}

/** 查封扣押等行政强制: such as these is what is counted. */
const isLast = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.kind === '等' && tokens[at - 1]?.kind === '生' && named.includes(tokens[at + 1]?.kind ?? '止')

/** 2件属于可以公开的信息: what the outcome is of. */
const isObject = (tokens: readonly Token[], at: number, text: string): boolean => {
  const { kind, start, end } = tokens[at]!
  return (
    kind === '外' &&
    tokens[at - 2]?.kind === '果' &&
    /^的(?:政府)?信息$/.test(text.slice(tokens[at - 1]!.start, end)) &&
    start > 0
  )
}

/** The tokens with unknown words that change nothing taken for such as say nothing: adverbs before what names itself. */
export const withoutNeutral = (tokens: readonly Token[], text: string): readonly Token[] =>
  tokens.map((token, at) =>
    (token.kind === '生' && isNeutral(tokens, at, text)) || isObject(tokens, at, text) || isLast(tokens, at)
      ? { ...token, kind: '补' as const }
      : token,
  )
