import type { Scope } from './claim'
import type { Meaning } from './figure-topics'
import type { Label } from './label'
import { says } from './label'
import type { State } from './state'
import type { ToldNumber } from './told-number'
import type { Token } from './tokens'
import type { Topic } from './topics'

// Numbers that look like figures of the tables and are none.

/** 一至 before a figure makes it the end of a range. */
export const isRange = (tokens: readonly Token[], text: string) =>
  tokens.length === 1 && /^[至到]$/.test(text.slice(tokens[0]!.start, tokens[0]!.end))

/** 公文主动公开62件、依申请公开8件: how documents may be disclosed, and no requests. */
export const isOfDocuments = ({ subjects, verbs, tokens }: Label, { act, text }: State): boolean =>
  act === 'announced' &&
  subjects.length === 1 &&
  verbs.length === 0 &&
  tokens.some(({ start, end }) => text.slice(start, end) === '依申请公开')

/** 依申请公开政府信息30条: what was given, not what was asked for, unless it is said that it was received or handled. */
export const isOfInformation = ({ subjects, verbs, tokens }: Label, { text }: State): boolean =>
  subjects.length === 1 &&
  verbs.length === 0 &&
  tokens.some(({ start, end }) => /^依申请公开(?:政府)?信息$/.test(text.slice(start, end)))

/** 申请数为7, 结转0: a count without its unit, where nothing else can follow. */
export const isCount = ({ unit, value }: ToldNumber, { start, end }: Token, text: string): boolean => {
  if (!Number.isInteger(value)) return false
  if (unit !== 'none') return unit === 'count'
  const isTold = value === 0 || /[为数：:]/.test(text.slice(start - 1, start))
  return isTold && /^(?:[，,；;。、）)]|$)/.test(text.slice(end, end + 1))
}

/** 按期办结50件，延期办结2件: beside those that took longer. */
export const isInTime = ({ verbs, tokens, marks }: Label, { text }: State): boolean =>
  verbs.length > 0 &&
  (says({ marks }, 'due') || tokens.some(({ start }) => text.startsWith('当年', start))) &&
  /(?:延期|逾期|超期|跨年)(?:办|答)/.test(text)

/** 超过1000件的有5个: what is measured by, not a figure. */
export const isMeasure = ({ low, high }: ToldNumber, { end }: Token, { text }: State): boolean =>
  low !== high && text[end] === '的'

const once: readonly (Topic | undefined)[] = ['received', 'handled', 'answered']

/** 收到20件…受理14件, 答复8件，按期答复7件: such is told once, and what is told after it is a part. */
export const isTwice = (
  { topics: [topic] }: Meaning,
  { value }: ToldNumber,
  scope: Scope,
  { claims }: State,
): boolean =>
  once.includes(topic) &&
  claims.some(
    ({ claim }) =>
      claim.kind === 'figure' && claim.topics[0] === topic && claim.scope === scope && claim.value !== value,
  )
