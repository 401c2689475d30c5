import type { Form } from '@gxgk/core'
import { textLines } from '../facts/line'
import type { Title } from '../titles/title'
import { titleReader } from '../titles/title'
import type { TitleLine } from '../titles/title-lines'
import { titleLines } from '../titles/title-lines'
import type { Passage } from '../passage'
import { shown } from '../figures/printed-cell'
import { isReportContent } from './report-content'

/** One of the reports on a page. */
export interface PrintedReport {
  /** Its title as it is printed; absent of one that has none. */
  readonly title?: string
  readonly organ?: string
  readonly passages: readonly Passage[]
}

const isOther = (one: Title, other: Title) =>
  one.year !== other.year || (one.organ !== undefined && other.organ !== undefined && one.organ !== other.organ)

/** Parts a page at each title of another report, where headings or tables of a report stand before and below it. */
export const reportsOnPage = (passages: readonly Passage[], forms: readonly Form[]): readonly PrintedReport[] => {
  const whole: PrintedReport = { passages }
  const lines = textLines(passages)
  const read = titleReader(forms.at(-1)!)
  const ends = lines.filter(({ text }) => read.mayEnd(text))
  if (ends.length < 2) return [whole]
  let everything: string | undefined
  const isSaid = (name: string) => (everything ??= lines.map(({ text }) => text).join('\n')).includes(name)
  const titles = titleLines(lines, read, isSaid)
  if (!titles.some(({ value }) => isOther(value, titles[0]!.value))) return [whole]
  const places = new Map(passages.map((passage, at) => [passage, at]))
  const placeOf = ({ from }: TitleLine) => places.get(lines[from]!.passage)!
  const starts: TitleLine[] = []
  titles.forEach((title, i) => {
    const last = starts.at(-1)
    if (!last) {
      starts.push(title)
      return
    }
    const start = placeOf(title)
    const end = titles.slice(i + 1).find((next) => isOther(next.value, title.value))
    const above = passages.slice(placeOf(last), start)
    const below = passages.slice(start, end && placeOf(end))
    if (!isOther(title.value, last.value) || !isReportContent(below, forms)) return
    if (isReportContent(above, forms)) starts.push(title)
    // What stood above was a list of titles.
    else starts[starts.length - 1] = title
  })
  if (starts.length < 2) return [whole]
  return starts.map((title, i) => {
    const { organ } = title.value
    const from = i === 0 ? 0 : placeOf(title)
    const next = starts[i + 1]
    return {
      title: shown(title.raw),
      ...(organ !== undefined && { organ }),
      passages: passages.slice(from, next && placeOf(next)),
    }
  })
}

/** A title stands among so many passages at the beginning. */
const mostBefore = 40

/** The organ that the title of a report names, where it is sure. */
export const organInTitle = (passages: readonly Passage[], forms: readonly Form[]): string | undefined => {
  const lines = textLines(passages.slice(0, mostBefore))
  const everything = lines.map(({ text }) => text).join('\n')
  const titles = titleLines(lines, titleReader(forms.at(-1)!), (name) => everything.includes(name))
  return titles.find(({ value }) => value.organ !== undefined)?.value.organ
}

/** The place of the report that is asked for: by its number, from 1, or by words of its title. The first where none is. */
export const pickedReport = (reports: readonly PrintedReport[], pick: number | string | undefined): number => {
  if (pick === undefined) return 0
  if (typeof pick === 'number') return Number.isInteger(pick) && reports[pick - 1] ? pick - 1 : -1
  return reports.findIndex(({ title = '', organ = '' }) => title.includes(pick) || organ.includes(pick))
}
