import { suitAmong } from './families'
import type { Outcome } from './kinds'
import { meaning } from './meaning'
import { comesOfOther, isOfOtherCause } from './remember'
import { firstFitting } from './remembered'
import { scopeOf } from './scope'
import { parted, says, shapeOf, valuesOf } from './shape'
import type { State } from './state'
import { changed } from './state'
import type { Token } from './tokens'
import type { Topic } from './topics'
import { groupOf, topics } from './topics'

/** Forms of what there was none of, after 未收到 or 无; see `Kind`. What fits none is not read. */
export const nonePatterns = [
  {
    says: 'request',
    form: '^[和动因涉期]*(?:渠和渠?)?(?:[企人和]*企[企人和]*期?|[企人和]+等)?申(?:[和渠]*申)*动?(?:和外)*[和因]*$',
    example: '未收到政府信息公开申请。',
  },
  { says: 'applicants', form: '^人(?:和人)*动?申?$', example: '收到申请3件，无自然人申请。' },
  { says: 'carry', form: '^申?[转未]申?$', example: '全年收到申请3件，无申请结转情况。' },
  { says: 'result', form: '^申?因?果(?:和?果)*外?申?$', example: '收到申请3件，无结转下年度申请。' },
  {
    says: 'suit',
    form: '^(?:因生|因动生?|[和涉因被引申外企等动行])*讼(?:[和讼外等涉因申引])*$',
    example: '未发生因政府信息公开引发的行政复议、行政诉讼。',
  },
  {
    says: 'outcome',
    form: '^[因涉申大讼判]*局讼?(?:和?[大讼判]*局讼?)*$',
    example: '因信息公开被提起行政诉讼3件，无败诉案件。',
  },
  { says: 'document', form: '^(?:[外生]和)*[行和]*文(?:和[文外生]+)*行?$', example: '未制发行政规范性文件。' },
  { says: 'decision', form: '^决(?:和[决外])*$', example: '未作出行政处罚决定。' },
  { says: 'fee', form: '^(?:外和)*[动和因申]*费外?(?:和购)?$', example: '未收取信息处理费。' },
] as const

const rowOfShape = /* @__PURE__ */ firstFitting(nonePatterns)

/** 因国家秘密不予公开: the item, not its group. */
const withoutGroups = (results: readonly Topic[]) =>
  results.filter((one) => !results.some((other) => groupOf[other] === one))

/** Of documents the forms have different columns. */
const isOfDocument = (topic: Topic) => topic.includes('ocuments') || topic.startsWith('regulations')

/** 上年、本年 of 上年、本年均无结转. */
const timesOf = (told: readonly Token[]): string =>
  told.map(({ kind }) => (kind === '昔' || kind === '全' ? kind : '')).join('')

/** 行政复议被纠正、行政诉讼败诉: each outcome of the suit named before or after it, by whom it was decided, or spoken of. */
const outcomesOf = ({ subject, text }: State, object: readonly Token[]): readonly Topic[] => {
  const suitOf = (from: number): ReturnType<typeof suitAmong> => {
    const near = [...object.slice(0, from).reverse(), ...object.slice(from)]
    const named = near.find(({ kind }) => kind === '讼')?.value
    const { start, end } = object[from]!
    if (text.slice(start, end) === '败诉') return 'litigation'
    // 均无纠错和败诉
    if (!named && object.some((one) => text.slice(one.start, one.end) === '败诉')) return 'reconsideration'
    return suitAmong(named ?? subject)
  }
  return object.flatMap(({ kind, value }, at): readonly Topic[] => {
    const suit = kind === '局' && value !== 'ended' ? suitOf(at) : undefined
    return suit ? [`${suit}.${value as Outcome}`] : []
  })
}

const rowOf = (object: readonly Token[]) => {
  const shape = shapeOf(object.filter(({ kind, value }) => kind !== '渠' || value !== 'written')).replace(/^和/, '')
  return rowOfShape(shape)
}

/** 申请结转和行政复议: two that no row has together, each of its own. */
const partedAt = (object: readonly Token[]): number =>
  object.findIndex(({ kind }, at) => {
    const [one, other] = kind === '和' ? [rowOf(object.slice(0, at)), rowOf(object.slice(at + 1))] : []
    // 行政复议及行政诉讼纠错: the outcome is of both.
    return one && other && !(one.says === 'suit' && other.says === 'outcome')
  })

/** What there was none of, by the words after 未收到 or 无. */
const topicsOfNone = (state: State, none: Token, object: readonly Token[], time: string): readonly Topic[] => {
  const row = rowOf(object)
  // 未收到申请、行政复议: the requests are not what the suits are about.
  const isOfBoth = row?.says === 'suit' && /^申和讼/.test(shapeOf(object)) && !says(object, '因')
  const two = isOfBoth ? object.findIndex(({ kind }) => kind === '和') : row ? -1 : partedAt(object)
  if (two >= 0)
    return [object.slice(0, two), object.slice(two + 1)].flatMap((one) => topicsOfNone(state, none, one, time))
  if (none.value === 'fee') return says(object, '外') ? [] : ['processingFee']
  // 未收到法人申请 leaves open whether others applied.
  const applicants = [...valuesOf(object, '人'), ...valuesOf(object, '企')]
  const isOfSome = applicants.length > 0 && !applicants.includes('citizens') && !says(object, '等')
  if (row?.says === 'request') return none.value === 'plain' && !isOfSome ? ['received'] : []
  if (row?.says === 'applicants')
    return says(object, '申') || state.subject === 'requests' ? valuesOf(object, '人') : []
  if (row?.says === 'carry' && (state.requests || state.subject === 'requests'))
    return [
      ...(time.includes('昔') ? (['carriedIn'] as const) : []),
      ...(time === '昔' ? [] : (['carriedOut'] as const)),
    ]
  if (time.includes('昔')) return []
  if (row?.says === 'result')
    return (state.requests || state.subject === 'requests') && none.value === 'plain'
      ? withoutGroups(valuesOf(object, '果'))
      : []
  if (row?.says === 'suit') {
    if (isOfOtherCause(object, state.text) || comesOfOther([none, ...object], state)) return []
    const named = valuesOf(object, '讼')
    return named.includes('proceedings') && !says(object, '涉申') ? [] : named.map((suit) => `${suit}.total` as const)
  }
  if (row?.says === 'outcome') {
    return outcomesOf(state, object)
  }
  if (row?.says === 'fee') return valuesOf(object, '费')
  if (row?.says === 'decision') return none.value === 'decided' || none.value === 'plain' ? valuesOf(object, '决') : []
  if (row?.says !== 'document') return []
  const [first, ...rest] = [
    none.value === 'issued' || none.value === 'repealed' ? none.value : undefined,
    ...valuesOf(object, '行'),
  ].filter(Boolean)
  // 未制发和废止规范性文件
  const acts = first === 'issued' && rest.includes('repealed') ? ([first, 'repealed'] as const) : [first]
  return acts.flatMap((act) =>
    act === 'issued' || act === 'repealed' || act === 'inForce'
      ? valuesOf(object, '文').map((document) => `${document}.${act}` as const)
      : [],
  )
}

/** 未收到政府信息公开申请: nothing but what there was none of may follow. */
export const readNone = (state: State, words: readonly Token[]): State => {
  const at = words.findIndex(({ kind }) => kind === '无')
  const none = words[at]!
  const told = words.slice(0, at)
  const scope = scopeOf(state, told)
  // 12月未收到 says nothing of the other months.
  const isLast = words.slice(at + 1).every(({ kind }) => kind === '补')
  // 依申请公开零申请
  const before = shapeOf(parted(told)[1])
  const isOwn =
    /^因?昔?(?:和时?)?$/.test(before) ||
    (/^(?:涉|申[未动])$/.test(before) && says(words, '讼')) ||
    (/^[申涉和]*$/.test(before) && state.text[none.start] === '零')
  if (!scope || (!isLast && !isOwn)) return state
  if (says(words.slice(at + 1), '无')) return state

  // 行政复议亦未出现: what there was none of stands before.
  const object = isLast && none.value !== 'fee' ? told : words.slice(at + 1)
  const claims = topicsOfNone(state, none, object, timesOf(told)).map((topic) => ({
    claim: {
      kind: 'none',
      topics: [topic],
      scope,
      readings: isOfDocument(topic) ? topics[topic] : topics[topic].slice(0, 1),
    } as const,
    start: none.start,
    end: words.at(-1)!.end,
  }))
  // 未收到申请，较去年减少1件
  const from = claims[0]?.claim.topics[0] === 'received' ? meaning('received') : state.from
  return changed(state, { scope, from, claims: [...state.claims, ...claims] })
}
