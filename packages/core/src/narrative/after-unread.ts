import { flows, suitAmong } from './families'
import { meaning } from './meaning'
import { afterPart, isOfPart } from './part'
import { says, shapeOf, valuesOf } from './shape'
import type { State } from './state'
import { changed } from './state'
import type { Token } from './tokens'

const isEnded = (words: readonly Token[]) => valuesOf(words, '局').includes('ended')

/** Words that take a figure out of the whole of this year, or make it a part of what the tables count. */
const isBarred = (words: readonly Token[]) => says(words, '渠应查阻无乱外时异') || isEnded(words)

/** Whether an unread figure may be of some of the requests, of which those after it tell too: 涉及征地的30件, not 撤回5件. */
const isOfSomeRequests = (words: readonly Token[]) =>
  (!says(words, '外') || says(words, '申')) &&
  (says(words, '引') || (!says(words, '果局') && says(words, '人企渠阻查应中生')))

/** 区住建局4件: of some office, and still of the same. */
const isOfOffice = (words: readonly Token[], text: string) =>
  words.some(({ kind, end }) => kind === '生' && /[局镇乡处厅县区市]|街道/.test(text.slice(end - 1, end)))

/** A figure that was not understood: what it is of, the next may be of too. */
export const afterUnread = (state: State, words: readonly Token[], token: Token, isOfSome: boolean): State => {
  // 维持16件、驳回5件、撤销3件: an outcome among others.
  const isOutcome = says(words, '局') || words.some(({ value }) => value === 'dismissed')
  if (suitAmong(state.subject) && isOutcome) return changed(state, { run: 0 })
  // 对26件申请逐件答复: nothing says that they are a part.
  if (state.figures.length === 0 && shapeOf(words) === '申' && words[0]!.kind === '补') return state
  // 主要涉及教师招聘5件、学区划分6件.
  const isListed = state.part !== 'whole' && words[0]?.kind === '和'
  // 其中主动公开2件，同意公开8件: a result that is in no table.
  const isResult = valuesOf(words, '行').includes('announced') && !says(words, '文决')
  // 收到17件，其中通过网站收到17件: all of them.
  const isAll = state.figures.some(
    ({ topics: [topic], value }) => flows.includes(topic) && value === token.number!.value,
  )
  // 受理公民、商业企业提出的申请9件: of every kind that there was.
  const isOfKinds = says(words, '动') && words.filter(({ kind }) => kind === '人' || kind === '企').length > 1
  const isPart =
    !isResult &&
    !isOfKinds &&
    !isAll &&
    (isListed || isOfSome || isOfSomeRequests(words)) &&
    !says(words, '昔') &&
    (isListed || isOfSome || isBarred(words) || says(words, '引') || !isOfPart(state, words, token))
  // 受理登记申请36件，不予受理8件: of that business.
  const isOtherApplication = words.some(
    ({ kind, start, end }, i) =>
      kind === '申' && state.text.slice(start, end) === '申请' && '生外决'.includes(words[i - 1]?.kind ?? '止'),
  )
  // 收到52件，撤回2件，办结50件: with those or without them.
  const next = isPart
    ? afterPart(state, token, isListed || words[0]?.kind === '和')
    : isEnded(words)
      ? changed(state, { part: 'ended', partSize: Infinity })
      : state
  // 网上收到申请30件，信函收到20件，共50件.
  const [verb] = valuesOf(words, '动')
  const from = says(words, '渠') && verb === 'received' ? meaning(verb) : state.from
  // 评估规范性文件20件，修改4件，废止3件.
  if (says(words, '查') && says(words, '文')) return changed(next, { run: 0, subject: 'foreign' })
  const isOther =
    (isOtherApplication || (!says(words, '中余果引费申') && says(words, '生'))) &&
    !isOfOffice(words, state.text) &&
    state.part !== 'list' &&
    state.part !== 'one'
  // 某镇收到申请5件，被复议1件: of the same.
  // 指导镇街办理申请45件，行政复议6件: of those that were helped.
  const areHelped =
    says(words, '申') && /指导|参与|协助|督促/.test(state.text.slice(words[0]!.start, words.at(-1)!.end))
  const others = next.others || areHelped || (isOfSome && isOfOffice(words, state.text))
  const context = next.context && !others
  return changed(next, { from, run: 0, others, context, subject: isOther ? 'foreign' : next.subject })
}
