import type { OfForm } from './params'
import type { SectionHeading } from '../model/report'
import type { SectionForm } from '../forms/form'
import type { FindingOf } from './finding'
import type { Judge, Passport } from './rule'
import { finding, outcome } from './rule'
import { isUnread, narrativeOf, narrativesOf } from './section-words'
import { wholeText } from './whole-text'

/** What its sentence needs beside the fields that all findings have. */
export type Form02Params = OfForm & {
  /** Sections, by id, that are not there or hold nothing. */
  readonly missing: readonly string[]
  /** Headings as found that are not those of the form. */
  readonly misnamed: readonly SectionHeading[]
  readonly misnumbered: readonly SectionHeading[]
  /** Sections that stand before others that they should stand after, and the last of these. */
  readonly misplaced: readonly { readonly section: string; readonly after: string }[]
  /** Two headings, each over the section of the other. */
  readonly swapped: readonly (readonly [SectionHeading, SectionHeading])[]
}

/** A heading without spaces, signs of either width alike. */
const plain = (heading: string) =>
  heading
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[(（【]/g, '(')
    .replace(/[)）】]/g, ')')

const ordinal = /^\(?([一二三四五六七八九十]+)(?:[、.,:，．：]|\))/

const partsOf = (heading: string) => {
  const text = plain(heading)
  const number = ordinal.exec(text)
  return { number: number?.[1], words: text.slice(number?.[0].length ?? 0) }
}

const sectionsOf = (form: { readonly sections: readonly SectionForm[] }) =>
  new Map(form.sections.map((section, place) => [section.id, { ...partsOf(section.label), place }] as const))

/** The headings of the 2021 form, for the cases. */
const headings = [
  { section: 'overview', text: '一、总体情况' },
  { section: 'disclosure', text: '二、主动公开政府信息情况' },
  { section: 'requests', text: '三、收到和处理政府信息公开申请情况' },
  { section: 'proceedings', text: '四、政府信息公开行政复议、行政诉讼情况' },
  { section: 'problems', text: '五、存在的主要问题及改进情况' },
  { section: 'other', text: '六、其他需要报告的事项' },
]

export const form02Passport: Passport = /* @__PURE__ */ (() => ({
  per: 'section',
  demands: {
    zh: '格式规定的各部分齐全，按次序，用规定的标题',
    en: "the sections of the form are all there, in order, under the form's headings",
  },
  source: { zh: '年度报告格式', en: 'official form' },
  needs: ['narratives'],
  cases: {
    pass: [
      { why: 'every text is there', narratives: wholeText },
      { why: 'the headings are those of the form', narratives: wholeText, headings },
    ],
    fail: [
      { why: 'a text is missing', narratives: { preamble: wholeText.preamble, overview: wholeText.overview } },
      { why: 'a text is blank', narratives: { ...wholeText, other: ' ' } },
      { why: 'a section has no heading', narratives: wholeText, headings: headings.slice(0, 5) },
      {
        why: 'a heading has other words',
        narratives: wholeText,
        headings: headings.map((one) =>
          one.section === 'problems' ? { ...one, text: '五、存在的主要问题及整改措施' } : one,
        ),
      },
      {
        why: 'a number comes twice',
        narratives: wholeText,
        headings: headings.map((one) => (one.section === 'other' ? { ...one, text: '五、其他需要报告的事项' } : one)),
      },
      {
        why: 'two sections have changed places',
        narratives: wholeText,
        headings: [headings[1]!, headings[0]!, ...headings.slice(2)],
      },
      {
        why: 'two headings have changed places',
        narratives: wholeText,
        headings: headings.map((one) =>
          one.section === 'problems'
            ? { ...one, text: '五、其他需要报告的事项' }
            : one.section === 'other'
              ? { ...one, text: '六、存在的主要问题及改进情况' }
              : one,
        ),
      },
    ],
  },
}))()

export const form02: Judge<'FORM-02'> = {
  code: 'FORM-02',
  severity: 'error',
  check: ({ figures }) => {
    const { report, official } = figures
    const { narratives, headings: found } = report
    // A report of figures alone, such as one that is added up, is not yet written.
    const { form } = official
    const partly = form.sections.some(({ id }) => isUnread(figures, id))
    if (!found && narrativesOf(figures).length === 0) return partly ? outcome([], true) : undefined
    const missing = form.sections
      .filter(
        ({ id, table }) =>
          !isUnread(figures, id) &&
          ((narratives && table === undefined && narrativeOf(figures, id) === undefined) ||
            (found && !found.some(({ section }) => section === id))),
      )
      .map(({ id }) => id)
    const sections = found && sectionsOf(form)
    const judged = (found ?? []).map((heading) => ({
      heading,
      own: partsOf(heading.text),
      official: sections!.get(heading.section)!,
    }))
    const sectionOf = (words: string) => [...(sections ?? [])].find(([, one]) => one.words === words)?.[0]
    // Two headings that have changed places are one thing to mend.
    const swapped = judged.flatMap((one, i) => {
      const other = judged.find(
        (later, at) =>
          at > i &&
          sectionOf(one.own.words) === later.heading.section &&
          sectionOf(later.own.words) === one.heading.section,
      )
      return other && one.own.words !== one.official.words ? [[one.heading, other.heading] as const] : []
    })
    const rest = judged.filter(({ heading }) => !swapped.some((pair) => pair.includes(heading)))
    const misnamed = rest.filter(({ own, official: { words } }) => own.words !== words).map(({ heading }) => heading)
    const misplaced = judged.flatMap(({ heading, official: { place } }, i) => {
      const after = judged.slice(i + 1).findLast((later) => later.official.place < place)
      return after ? [{ section: heading.section, after: after.heading.section }] : []
    })
    // The right heading of one that is misnamed has its number; one that is counted by where it stands will have it when moved.
    const counted = (number: string | undefined, at: number) =>
      misplaced.length > 0 && number === [...sections!.values()].find(({ place }) => place === at)?.number
    const misnumbered = judged
      .filter(
        ({ heading, own, official: { number, words } }, i) =>
          rest.some((one) => one.heading === heading) &&
          own.number !== number &&
          own.words === words &&
          !counted(own.number, i),
      )
      .map(({ heading }) => heading)
    const none = { missing: [], misnamed: [], misnumbered: [], misplaced: [], swapped: [] }
    const findings: FindingOf<'FORM-02'>[] = []
    if (missing.length > 0)
      findings.push(finding(form02, figures, { cells: [], params: { form: form.id, ...none, missing } }))
    if (misnamed.length + misnumbered.length + misplaced.length + swapped.length > 0)
      findings.push(
        finding(form02, figures, {
          severity: 'warning',
          cells: [],
          params: { form: form.id, ...none, misnamed, misnumbered, misplaced, swapped },
        }),
      )
    return outcome(findings, partly)
  },
}
