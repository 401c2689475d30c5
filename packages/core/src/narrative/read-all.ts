import { flows, suits } from './families'
import { meaning } from './meaning'
import { firstFitting } from './remembered'
import { scopeOf } from './scope'
import { parted, says, shapeOf, valuesOf } from './shape'
import type { Meaning, ReadFigure, State } from './state'
import { changed } from './state'
import type { Token } from './tokens'
import type { Topic } from './topics'
import { groupOf, topics } from './topics'

const isDone = (verb: Topic | undefined) => verb === 'handled' || verb === 'answered'

/** 收到42件，答复39件，均在法定期限内答复: of those that were answered, which are not all. */
const isOfFewer = ({ figures, last, before }: State): boolean =>
  last !== undefined &&
  isDone(last.topics[0]) &&
  [...figures, ...(before?.figures ?? [])].some(
    ({ topics: [topic], value }) => flows.includes(topic) && value > last.value,
  )

/** Whether 全部 means all requests: not 上年结转的3件全部办结, nor 其中征地类12件全部办结. */
const isOfAll = (state: State, named: boolean, start: number): boolean => {
  const { figures, part, text } = state
  // 收到信箱诉求6条，所有申请均已答复: perhaps of those.
  if (named && figures.length === 0 && /\d[件条份次项个]/.test(text.slice(0, start))) return false
  if (!named && (part === 'one' || part === 'described' || isOfFewer(state))) return false
  const isPart = figures.length > 0 && figures.every((figure) => figure.topics.includes('carriedIn'))
  return (named || figures.length > 0) && !isPart
}

/** 全部办结、均已按时办结; what was answered may still be open. */
export const readAll = (state: State, words: readonly Token[], at: number): State => {
  const after = words.slice(at)
  const [before, told] = parted(words.slice(0, at))
  const scope = scopeOf(state, before)
  const text = state.text.slice(words[at]!.start, words.at(-1)!.end)
  // 所有答复均在法定期限内作出
  const said = /[作做]出$/.test(text) && !says(after, '动') ? [...after, ...told.slice(-1)] : after
  const isPlain =
    /^[和动申期]*皆/.test(`${shapeOf(told.filter(({ value }) => value !== 'these'))}皆`) &&
    /^皆(?:[期皆和申渠效]|查和)*(?:动[期和]*)+[行申]?$/.test(shapeOf(said))
  if (!scope || !isPlain || state.subject !== 'requests') return state
  const verbs = valuesOf(said, '动')
  if (
    !verbs.every((verb) => isDone(verb) || verb === 'processed' || verb === 'received') ||
    !(verbs.some((verb) => isDone(verb) || verb === 'processed') || (verbs.length === 0 && /[已妥]/.test(text))) ||
    !isOfAll(state, says(told, '申'), words[0]!.start)
  )
    return state
  const claim = {
    kind: 'allHandled',
    topics: ['handled'],
    scope,
    due:
      says(words, '期渠查') ||
      verbs[0] !== 'handled' ||
      state.figures.some(({ topics: [topic], value }) => topic === 'carriedOut' && value > 0),
  } as const
  return changed(state, { claims: [...state.claims, { claim, start: words[at]!.start, end: words.at(-1)!.end }] })
}

/** Forms of what all of the figure before is said to be, 均为 among them; see `Kind`. */
export const allPatterns = [
  { says: 'applicants', form: '^申?皆[动由]*[人企][申动渠]*$', example: '收到申请3件，均为自然人申请。' },
  { says: 'results', form: '^申?皆[期因和]*(?:果[因和]*)+[申动]*$', example: '收到申请3件，均予以公开。' },
  { says: 'disclosed', form: '^(?:申?外?皆期?|期)?行$', example: '收到申请3件，均已依法公开。' },
  { says: 'suits', form: '^讼?皆讼$', example: '因信息公开被提起行政诉讼3件，均为复议后起诉。' },
  { says: 'closed', form: '^讼?皆期?动$', example: '因信息公开被申请行政复议3件，均已审结。' },
  { says: 'outcome', form: '^[和判]*讼?判*皆+[判因期]*[局未]$', example: '因信息公开被申请行政复议3件，均维持。' },
  { says: 'ofOne', form: '^申?动?人[申动]*$', example: '收到申请1件，申请人为自然人。' },
  { says: 'ofOne', form: '^和?[中申动因期]*(?:果[因和]*)+[申动]*$', example: '收到申请1件，已予以公开。' },
  {
    says: 'handledOfOne',
    form: '^(?:中?动?[申涉])?(?:[期和渠]|查和)*(?:动[和期]*)+[果行]?$',
    example: '收到申请1件，已按规定答复。',
  },
  { says: 'suits', form: '^讼$', example: '因信息公开被提起行政诉讼1件，系未经复议直接起诉。' },
  { says: 'outcomeOfOne', form: '^中?讼?判*[局未]动?$', example: '因信息公开被申请行政复议1件，结果维持。' },
] as const

type AllOf = (typeof allPatterns)[number]['says']

/** The row that a clause without a figure fits, by its shape. */
export const rowOfAll = /* @__PURE__ */ firstFitting(allPatterns)

/** What all of a figure are, by its own topic; undefined where they cannot be. */
const whatAllAre = (row: AllOf, words: readonly Token[], of: Topic, value: number): Topic | undefined => {
  const suit = suits.find((one) => of === `${one}.total`)
  if (says(words, '未') && flows.includes(of)) return row === 'outcome' || value === 1 ? 'carriedOut' : undefined
  const outcome = says(words, '未') ? 'pending' : valuesOf(words, '局')[0]
  if (row === 'outcome' || (row === 'outcomeOfOne' && (value === 1 || outcome === 'pending')))
    return suit && outcome && outcome !== 'ended' ? `${suit}.${outcome}` : undefined
  if (row === 'suits') {
    const named = valuesOf(words, '讼').at(-1)
    return of === 'litigation.total' && named?.startsWith('litigationA')
      ? `${named}.total`
      : named === 'directLitigation' && of === 'litigation.total'
        ? 'directLitigation.total'
        : undefined
  }
  if (value !== 1 && (row === 'ofOne' || (row === 'disclosed' && !says(words, '皆')))) return undefined
  // 全部由公民提出
  if (row === 'applicants' && says(words, '企'))
    return flows.includes(of) && valuesOf(words, '企').join() === 'citizens' ? 'fromPersons' : undefined
  if (row === 'applicants' || (row === 'ofOne' && says(words, '人')))
    return flows.includes(of) ? valuesOf(words, '人')[0] : undefined
  if (row === 'disclosed') {
    const [document] = of.split('.')
    if (of === 'regulations.issued' || of === 'normativeDocuments.issued')
      return `${document as 'regulations'}.disclosed`
    return flows.includes(of) && valuesOf(words, '行')[0] === 'disclosed' ? 'granted' : undefined
  }
  const results = row === 'results' || row === 'ofOne' ? valuesOf(words, '果') : []
  const item = results.find((one) => groupOf[one]) ?? results[0]
  return item &&
    results.every((one) => one === item || one === groupOf[item]) &&
    (flows.includes(of) || groupOf[item] === of || item === of)
    ? item
    : undefined
}

/** The figure before it of which something is said of all: that of the suit named, the whole where parts were told, or the last. */
const lastMeant = (state: State, row: AllOf, words: readonly Token[]): ReadFigure | undefined => {
  const { figures, last, part, listed, text } = state
  const suit = valuesOf(words, '讼')[0]
  if (row === 'outcome' && suit) return figures.findLast(({ topics: [topic] }) => topic === `${suit}.total`)
  const isWhole = ({ topics: [topic] }: Meaning) => flows.includes(topic)
  if (!last && part === 'list' && says(words, '皆各'))
    return figures.findLast((one) => isWhole(one) && one.value === listed)
  if (row === 'applicants' && text.startsWith('申请', words[0]!.start)) return figures.findLast(isWhole)
  if (!last?.topics[0]?.startsWith('from')) return last
  // 收到12件，自然人9件，均予以公开: of those, unless with the others they are all.
  const of = figures.slice(figures.findLastIndex(({ topics: [topic] }) => !topic?.startsWith('from')) + 1)
  const isParted = /均|全部/.test(text.slice(0, words[0]!.start))
  const all = isParted ? last.value : of.reduce((sum, one) => sum + one.value, 0)
  return figures.findLast((one) => isWhole(one) && (one.value === last.value || one.value === all))
}

/** 复议4件，均维持: the figure before it, by what is said of all; 复议4件，诉讼2件，均维持 leaves open of which. */
export const readAllOfLast = (state: State, row: AllOf, words: readonly Token[]): State => {
  const { claims, text, scope } = state
  const suit = valuesOf(words, '讼')[0]
  const last = lastMeant(state, row, words)
  const [start, end] = [words[0]!.start, words.at(-1)!.end]
  const of = last?.topics[0]
  if (!last || !of || (last === state.last && state.part === 'one') || state.part === 'described') return state
  const from = text.lastIndexOf('；', start)
  const isWhole = (topic: Topic) =>
    topic === 'litigation.total' && (of.startsWith('directL') || of.startsWith('litigationA'))
  const isOther = (topic: Topic | undefined) =>
    suits.some((one) => topic === `${one}.total` && topic !== of && !isWhole(topic))
  // 诉讼2件（均维持）: of those.
  const isOpen =
    text[start - 1] !== '（' &&
    claims.some((one) => one.start > from && one.claim.kind === 'figure' && isOther(one.claim.topics[0]))
  const none = (topic: Topic) => {
    const claim = { kind: 'none', topics: [topic], scope, readings: topics[topic] } as const
    return changed(state, { claims: [...claims, { claim, start, end }] })
  }
  if (row === 'closed') {
    const verbs = valuesOf(words, '动')
    if (flows.includes(of)) return verbs[0] === 'newlyReceived' ? none('carriedIn') : state
    // 均按法定程序进行了办理 may still go on.
    if (!of.endsWith('.total') || !verbs.every((verb) => verb === 'handled')) return state
    const topic = isOpen ? 'proceedings.pending' : (of.replace('total', 'pending') as Topic)
    return none(topic)
  }
  const topic = whatAllAre(row, words, of, last.value)
  const both = isOpen && row === 'outcome' && !suit ? bothSuits(state, words) : undefined
  if (!topic || (isOpen && row === 'outcome' && !suit && !both)) return state
  const { value, low, high } = both ?? last
  const said = both ? both.meaning : meaning(topic)
  const claim = { kind: 'figure', unit: 'count', scope, value, low, high, ...said } as const
  return changed(state, { claims: [...claims, { claim, start, end }] })
}

/** 行政复议7件、诉讼9件，均获维持: of the two that stand side by side. */
const bothSuits = ({ figures }: State, words: readonly Token[]) => {
  const [one, other] = figures.slice(-2)
  const [outcome] = valuesOf(words, '局')
  const named = [one, other].map((figure) => figure?.topics[0])
  const suit =
    named.join() === 'reconsideration.total,litigation.total'
      ? 'proceedings'
      : named.join() === 'directLitigation.total,litigationAfterReconsideration.total'
        ? 'litigation'
        : undefined
  if (!one || !other || !suit || !outcome || outcome === 'ended') return undefined
  const [value, low, high] = [one.value + other.value, one.low + other.low, one.high + other.high]
  return { value, low, high, meaning: meaning(`${suit}.${outcome}`) }
}

/** 收到申请1件，已按规定答复. */
export const readHandledOfOne = (state: State, words: readonly Token[]): State => {
  const { part, subject, scope, text, figures } = state
  const isWhole = ({ topics: [topic] }: Meaning) => flows.includes(topic)
  // 收到1件，公开1件，已按期答复: of what was received.
  const isSaidOfAll = says(words, '期') || /^[现目前]*已/.test(text.slice(words[0]!.start))
  const last = isSaidOfAll ? figures.findLast(isWhole) : state.last
  // 受理的申请已按规定答复
  const asked = words.findIndex(({ kind }) => kind === '申')
  const verbs = valuesOf(asked >= 0 && says(words.slice(asked), '动') ? words.slice(asked) : words, '动')
  // 受理2件，已在法定期限内办结.
  const isOfAll = last?.value === 1 || isSaidOfAll
  // 已及时处理，其中1件正在办理: not all of them were done.
  const isOpenAfter = /其中|其余|剩余|余下|尚|正在|结转/.test(text.slice(words.at(-1)!.end))
  if (
    (isOpenAfter && !verbs.every(isDone)) ||
    !(verbs.some(isDone) || (verbs.length > 0 && text[words[0]!.start] === '已')) ||
    !verbs.every((verb) => isDone(verb) || verb === 'processed') ||
    subject !== 'requests' ||
    (part !== 'whole' && !(isSaidOfAll && part === 'list')) ||
    !last ||
    !isOfAll ||
    !flows.includes(last.topics[0]!)
  )
    return state
  const claim = { kind: 'allHandled', topics: ['handled'], scope, due: true } as const
  return changed(state, { claims: [...state.claims, { claim, start: words[0]!.start, end: words.at(-1)!.end }] })
}
