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

/** Words after which an unknown one says whose it is: 由某公司答复. */
const byWhom = /[由向对被请经从与给和及]$/

/** Whether a request is said to be one of disclosure. */
const isOfDisclosure = (token: Token | undefined, text: string): boolean =>
  token?.kind === '申' && text.slice(token.start, token.end).includes('公开')

/** 未收到依申请公开线索, 未发生信息公开引发的信访、行政复议等状况: what there was none of besides, or how it is called. */
const isOfNone = (clause: readonly Token[], i: number, text: string): boolean => {
  const none = clause.findIndex(({ kind }) => kind === '无')
  const before = clause[i - 1]
  if (none < 0 || (before && /[被遭]$/.test(text.slice(before.start, before.end)))) return false
  const object = clause.slice(none + 1)
  const hasSuit = object.some(({ kind }) => kind === '讼')
  // 全年暂时未收到政府信息公开申请
  if (i < none)
    return '全补'.includes(before?.kind ?? '止') && i === none - 1 && object.some((one) => isOfDisclosure(one, text))
  const after = clause[i + 1]
  if (hasSuit && object.some(({ kind }) => kind === '涉' || kind === '申')) return true
  const isLast = clause.slice(i + 1).every(({ kind }) => kind === '补')
  if (hasSuit) return isLast && clause.slice(0, i).some(({ kind }) => kind === '讼')
  if (isLast) return isOfDisclosure(before, text)
  return (
    clause.slice(none + 1, i).every(({ kind }) => kind === '补') &&
    isOfDisclosure(after?.kind === '补' ? clause.slice(i).find(({ kind }) => !'补生'.includes(kind)) : after, text)
  )
}

/** 因信息公开申请处置引发: what suits are about is told before it. */
const isOfCause = (clause: readonly Token[], i: number): boolean =>
  '申涉'.includes(clause[i - 1]?.kind ?? '止') &&
  '因讼被'.includes(clause[i + 1]?.kind ?? '止') &&
  clause[0]!.kind === '因' &&
  clause.some(({ kind }) => kind === '讼')

/** 收到村民提交的信息公开申请5件: of what was received, by whom, or which, where 的 says so. */
const isOfReceived = (clause: readonly Token[], i: number, text: string): boolean => {
  const endsInOf = (token: Token | undefined) => token?.kind === '补' && text[token.end - 1] === '的'
  if (!endsInOf(clause[i - 1]) && !endsInOf(clause[i + 1])) return false
  const verb = clause.slice(0, i).findLast(({ kind }) => !'补生期'.includes(kind))
  const object = clause.slice(i).find(({ kind }) => !'补生'.includes(kind))
  return verb?.kind === '动' && isOfDisclosure(object, text)
}

/** 收到有效信息公开申请5件: they may be all of them, or some. */
const isModifier = (tokens: readonly Token[], at: number, text: string): boolean =>
  !telling.test(text.slice(tokens[at]!.start, tokens[at]!.end)) &&
  isOfDisclosure(tokens[at + 1], text) &&
  ((tokens[at - 1]?.kind === '动' && tokens[at + 2]?.kind === '数') ||
    (tokens[at - 1]?.kind === '数' && tokens[at - 2]?.kind === '动'))

const isDone = (token: Token | undefined) => token?.value === 'handled' || token?.value === 'answered'

/** 3件已按要求审慎答复; 收到申请9件，稳妥办结8件: how it was done. */
const isManner = (tokens: readonly Token[], at: number, text: string): boolean => {
  const before = tokens[at - 1]
  if (!isDone(next(tokens, at + 1)) || (before && byWhom.test(text.slice(before.start, before.end)))) return false
  const clause = clauseOf(tokens, at)
  const lead = clause.slice(0, clause.indexOf(tokens[at]!))
  if (lead[0]?.kind === '数' && lead.slice(1).every(({ kind }) => '期补'.includes(kind))) return true
  // At the head of a clause, of the requests of the sentence.
  const told = tokens.slice(0, at - lead.length)
  const object = told.findLast(({ kind }) => '申外讼属大小渠查决文'.includes(kind))
  return lead.every(({ kind }) => '期补'.includes(kind)) && isOfDisclosure(object, text)
}

const isNeutral = (tokens: readonly Token[], at: number, text: string): boolean => {
  const { start, end } = tokens[at]!
  if (telling.test(text.slice(start, end))) return false
  const before = tokens[at - 1]?.kind ?? '止'
  if (before === '果' || before === '局') return true
  if (tokens[at + 1]?.kind === '等' && named.includes(tokens[at + 2]?.kind ?? '止')) return true
  const clause = clauseOf(tokens, at)
  const i = clause.indexOf(tokens[at]!)
  if (isOfNone(clause, i, text) || isOfCause(clause, i) || isOfReceived(clause, i, text)) return true
  // 均为本地自然人, 办结率保持100%
  const [left, right] = [clause[i - 1]?.kind, clause[i + 1]?.kind]
  if ((left === '各' && right === '人') || (left === '办' && right === '百')) return true
  const after = next(tokens, at + 1)
  // 均为自然人所提, 公民个人递送申请8件
  if (before === '人' && (after ? after.kind === '申' : clause.some(({ kind }) => '皆各'.includes(kind)))) return true
  if (!after) return false
  // 收到并妥善解决依申请公开6件: what is said to be of disclosure is no other request.
  if (before === '期' && isOfDisclosure(after, text) && tokens[at + 2]?.kind === '数') return true
  if (sayingItself.includes(after.kind) || isManner(tokens, at, text)) return true
  for (let k = at - 1; k >= 0 && tokens[k]!.kind !== '止'; k--) if ('动行'.includes(tokens[k]!.kind)) return false
  // 认真办理政府信息公开申请12件: how it was done; of 办件 alone nothing says that they are requests.
  const names = after.kind === '动' ? '申皆' : after.kind === '行' ? '文决' : ''
  return names !== '' && clause.some(({ kind }) => names.includes(kind))
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
      : token.kind === '生' && isModifier(tokens, at, text)
        ? { ...token, kind: '补' as const, value: 'modifier' }
        : token,
  )
