import type { AnyDraft } from '@gxgk/core'
import { figureAt } from '@gxgk/core'
import fc from 'fast-check'

type Figure = (row: string, column?: string) => number
type Part = (of: Figure) => string

const opening: readonly Part[] = [
  (of) => `全年收到政府信息公开申请${of('received')}件`,
  (of) => `我局共受理政府信息公开申请${of('received') + of('carriedIn')}件`,
  (of) => `本年新收政府信息公开申请${of('received')}件，上年结转${of('carriedIn')}件`,
  (of) => `收到政府信息公开申请${of('received') + of('carriedIn')}件（含上年结转${of('carriedIn')}件）`,
]

const more: readonly Part[] = [
  (of) =>
    `收到政府信息公开申请${of('received')}件，上年结转${of('carriedIn')}件，共计${of('received') + of('carriedIn')}件`,
  (of) => `通过网站、信函等方式收到${of('received')}件信息公开申请，承接上年结转${of('carriedIn')}件`,
  (of) => `全年收政府信息公开申请件${of('received')}件，共需办理${of('received') + of('carriedIn')}件`,
]

const applicants: readonly Part[] = [
  () => '',
  (of) => `，其中自然人${of('received', 'person')}件、商业企业${of('received', 'business')}件`,
  (of) => `，自然人申请${of('received', 'person')}件，法人或其他组织申请${of('received') - of('received', 'person')}件`,
]

const handled: readonly Part[] = [
  () => '，均按期办结',
  (of) => `，办结${of('handled')}件`,
  (of) => `；已办结${of('handled')}件，结转下年度继续办理${of('carriedOut')}件`,
  (of) => `。共办结${of('handled')}件，按时办结率100%`,
]

const results: readonly Part[] = [
  () => '',
  (of) =>
    `。其中，予以公开${of('granted')}件，部分公开${of('partlyGranted')}件，不予公开${of('refused')}件，无法提供${of('unavailable')}件，不予处理${of('notProcessed')}件，其他处理${of('otherHandling')}件`,
  (of) =>
    `。办理结果：予以公开${of('granted')}件；不予公开${of('refused')}件（属于国家秘密${of('stateSecret')}件、属于行政查询事项${of('administrativeQuery')}件）；无法提供${of('unavailable')}件`,
  (of) => `。办理结果：1.予以公开${of('granted')}件；2.部分公开${of('partlyGranted')}件；3.不予公开${of('refused')}件`,
  (of) => `。其中${of('granted')}件予以公开，${of('refused')}件因不符合规定不予公开`,
  (of) => `。因本机关不掌握相关信息而无法提供${of('notHeld')}件，重复申请${of('repeated')}件`,
  (of) => `。予以公开和部分公开共${of('granted') + of('partlyGranted')}件`,
  (of) => `。不予公开、无法提供分别为${of('refused')}件、${of('unavailable')}件`,
]

const aside: readonly Part[] = [
  () => '',
  () => '。开展业务培训6次，培训人员120人次',
  () => '。网站发布信息1280条，阅读量12万次，同比增长20%',
]

const litigation = (of: Figure) => of('directLitigation', 'total') + of('litigationAfterReconsideration', 'total')

const proceedings: readonly Part[] = [
  () => '',
  (of) =>
    `。因政府信息公开被申请行政复议${of('reconsideration', 'total')}件，其中维持${of('reconsideration', 'upheld')}件、纠正${of('reconsideration', 'corrected')}件`,
  (of) => `。因政府信息公开引发${of('reconsideration', 'total')}件行政复议、${litigation(of)}件行政诉讼`,
  (of) => `。全年行政复议1000000021起，其中信息公开类${of('reconsideration', 'total')}件`,
  (of) => `。政府信息公开行政复议${of('reconsideration', 'total')}件、行政诉讼${litigation(of)}件`,
]

const suits = new Set(['reconsideration', 'directLitigation', 'litigationAfterReconsideration'])

/** What might be written about the requests and proceedings of a report, every figure of it true. */
export const storyArbitrary = (report: AnyDraft): fc.Arbitrary<string> => {
  const of: Figure = (row, column = 'total') =>
    figureAt(report, `${suits.has(row) ? 'proceedings' : 'requests'}.${row}.${column}`) as number
  return fc
    .tuple(
      ...[[...opening, ...more], applicants, handled, aside, results, proceedings, aside].map((parts) =>
        fc.constantFrom(...parts),
      ),
    )
    .map((parts) => `（二）依申请公开。${parts.map((part) => part(of)).join('')}。`)
}
