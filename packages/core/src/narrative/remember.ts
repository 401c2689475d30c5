import { says } from './shape'
import type { State, Subject } from './state'
import { copyOf } from './state'
import type { Token } from './tokens'

const ofDisclosure = /信息|公开|申请|答复|回复|办理|告知|不服/

/** Whether what stands between 因 or 涉 and a suit names a cause that is none of disclosure. */
export const isOfOtherCause = (tokens: readonly Token[], text: string): boolean => {
  const suit = tokens.findIndex(({ kind }) => kind === '讼')
  const cause = tokens.findIndex(({ kind }) => kind === '因' || kind === '引')
  // 由政府信息公开工作引发的举报、行政复议
  if (cause < 0 || cause > suit || says(tokens.slice(0, cause), '涉申')) return false
  const said = tokens.slice(cause, suit)
  const isNamed = said.some(({ kind }) => '生外决文'.includes(kind))
  return isNamed && !ofDisclosure.test(text.slice(tokens[cause]!.start, tokens[suit]!.start))
}

/** 作出行政处罚23件，被复议2件; 受理投诉3260件，由此引发复议26件: what was told before is what they come of, and nothing of disclosure. */
export const comesOfOther = (tokens: readonly Token[], { text, matters }: State): boolean => {
  const suit = tokens.find(({ kind }) => kind === '讼')
  if (!suit || says(tokens, '涉申')) return false
  const said = text.slice(tokens[0]!.start, suit.end)
  if (!/[因由]此|相关|有关|引起|引发|产生|导致|不服|被/.test(said)) return false
  return matters.findLast(({ at }) => at < tokens[0]!.start)?.isOther ?? false
}

/** 行政许可事项1项，申请量0件: for what is not said. */
const isOfBusiness = ({ subject, requests }: State, word: string) =>
  (subject === 'foreign' || subject === 'decisions') && !requests && word === '申请'

const isOfYear = (token: Token | undefined) => token?.kind === '全' || token?.date === 'this'

/** What a clause leaves behind for those after it, but for what it does with documents: a copy, to be filled in further. */
export const remember = (given: State, tokens: readonly Token[]): ReturnType<typeof copyOf> => {
  const next = copyOf(given)
  const { text } = given
  let subject: Subject | undefined
  let suit: Subject | undefined
  // 其中来信6件: of the requests.
  const isSome =
    given.subject === 'requests' && (tokens[0]?.kind === '中' || (tokens[0]?.kind === '和' && given.part !== 'whole'))
  // 申请公开工程建设信息的
  const isAskedFor = (start: number, end: number) => subject === 'requests' && text.slice(start, end).endsWith('信息')
  for (const [at, { kind, value, date, number, start, end }] of tokens.entries()) {
    if (kind === '补' && date === undefined) continue
    if (date === 'other' || date === 'season') {
      next.otherTime = true
      next.season = date === 'season'
    } else if (date === 'this') next.otherTime &&= next.season && number?.unit === 'date'
    // 全年及历年均未收到
    else if (kind === '时' && !(tokens[at - 1]?.kind === '和' && isOfYear(tokens[at - 2]))) {
      next.otherTime = true
      next.season ||= value === 'season'
    } else if (kind === '全' || value === 'ofYear') {
      if (next.season || value === 'own') next.otherTime = next.season = false
    } else if (kind === '比') next.compare = true
    else if (kind === '申' && isOfBusiness(next, text.slice(start, end))) continue
    else if (kind === '申') {
      next.requests = next.context = true
      next.others = false
      subject = 'requests'
    } else if (kind === '涉') {
      next.context = true
      next.others = false
    } else if (kind === '讼') suit = value as Subject
    else if (kind === '文') subject = value as Subject
    else if (kind === '决') subject = next.requests ? subject : 'decisions'
    else if (kind === '费') subject = 'fees'
    // 内容涉及招标投标: of what the requests are, not of something else.
    else if (kind === '外') subject = says(tokens, '引') || isSome || isAskedFor(start, end) ? subject : 'foreign'
    else if (value === 'others') {
      next.context = false
      next.others = true
    } else if (value === 'hoped' || value === 'documents') next.otherTime = true
  }
  // 因征收补偿引发的行政诉讼: none of those about disclosure.
  if (suit && (isOfOtherCause(tokens, text) || comesOfOther(tokens, given))) {
    next.others = true
    next.context = false
  }
  // 因依申请公开引发的行政复议 is about 行政复议.
  next.subject = suit ?? subject ?? given.subject
  return next
}
