import type { Block, Document, Json, OptionCheck, OptionChecks } from '@gxgk/document'
import { assertOptions, document, flag, heading, note, record, section, words } from '@gxgk/document'
import type { Form } from '../forms/form'
import { assertFigures } from '../model/assert-figures'
import { assertReport } from '../model/assert-report'
import { printedForm } from '../forms/printed-form'
import { formOf } from '../model/figures'
import { someForms } from '../forms/form-kinds'
import { aDay } from '../model/option-kinds'
import type { AnyDraft } from '../model/report'
import { zhNote } from '../wording/zh-note'
import type { Letterhead, Signature } from './document-parts'
import { letterheadBlocks, signatureBlocks } from './document-parts'
import { publicReport } from './public-data'
import { composeTable } from './table'
import type { ReportNote } from './verdict-notes'

const titleOf = (form: Form, { organ, year }: AnyDraft) =>
  form.title.replace(/\{(organ|year)\}/g, (_, name) => (name === 'organ' ? organ : String(year)))

/** The title in two where a line may end: what is the organ's, and the rest. */
const parted = (title: string, { organ }: AnyDraft): readonly string[] =>
  title.startsWith(organ) && title.length > organ.length ? [organ, title.slice(organ.length)] : [title]

export interface ToDocumentOptions {
  readonly forms?: readonly Form[]
  /** Printed in place of the title that the form prescribes, which stands where this is empty. */
  readonly title?: string
  /** Over the title: the organ, and the number of the document. */
  readonly letterhead?: Letterhead
  /** At the end: the organ and the day. */
  readonly signature?: Signature
  /** Remarks below the tables, none when absent; `verdictNotes` makes those of the ledger. */
  readonly notes?: readonly ReportNote[]
  /** Whether the ledger, with who ruled, when and why, goes along in the data; false when absent. */
  readonly ledger?: boolean
}

const someNotes: OptionCheck = {
  expected: {
    zh: '注的列表，如 [{ table: "requests", text: "…" }]',
    en: 'an array of notes such as [{ table: "requests", text: "…" }]',
  },
  is: (value) =>
    Array.isArray(value) && value.every((one) => record.is(one) && typeof (one as ReportNote).text === 'string'),
}

const aLetterhead: OptionCheck = {
  expected: { zh: '{ organ, number } 的对象', en: 'an object { organ, number }' },
  is: (value) =>
    record.is(value) &&
    words.is((value as Letterhead).organ) &&
    ((value as Letterhead).number === undefined || words.is((value as Letterhead).number)),
}

const aSignature: OptionCheck = {
  expected: { zh: '{ organ, date: "YYYY-MM-DD" } 的对象', en: 'an object { organ, date: "YYYY-MM-DD" }' },
  is: (value) => record.is(value) && words.is((value as Signature).organ) && aDay.is((value as Signature).date),
}

const optionChecks: OptionChecks<ToDocumentOptions> = {
  title: words,
  letterhead: aLetterhead,
  signature: aSignature,
  forms: someForms,
  notes: someNotes,
  ledger: flag,
}

/**
 * What `call` is given as a document, its texts composed by `textBlocks`: those who show figures alone need nothing that reads Markdown.
 * Throws as `toDocument` does.
 */
export const reportDocument = (
  call: string,
  report: AnyDraft,
  options: ToDocumentOptions,
  textBlocks: (text: string) => readonly Block[],
): Document => {
  assertReport(call, report)
  assertOptions(call, options, optionChecks)
  const { forms, notes = [], ledger = false, letterhead, signature } = options
  const official = formOf(report, forms)
  const form = printedForm(official, report.tables)
  assertFigures(report, form)
  const title = options.title || titleOf(form, report)
  const tables = form.sections.flatMap(({ table }) => table ?? [])
  // A note on no cell, or of no table of the form, stands below the last one.
  const notesOf = (table: string) =>
    notes
      .filter((one) => (tables.find((id) => id === one.table) ?? tables.at(-1)) === table)
      .map(({ text }) => note(zhNote(text)))
  const narrative = (id: string): readonly Block[] => textBlocks(report.narratives?.[id] ?? '')
  return document(
    {
      title,
      lang: 'zh-CN',
      author: report.organ,
      ...(report.published && { date: report.published }),
      pageNumber: '— {page} —',
      embedded: {
        name: 'report.json',
        data: {
          ...publicReport(report, official, ledger),
          ...(options.title && { title }),
        } as unknown as Json,
      },
    },
    [
      ...letterheadBlocks(letterhead),
      heading(1, parted(title, report)),
      ...narrative('preamble'),
      ...form.sections.map(({ id, label, table }) =>
        section(
          [
            heading(2, label),
            ...(table
              ? [
                  composeTable(report, {
                    id: table,
                    caption: label.replace(/^[一二三四五六七八九十]+、/, ''),
                    form: form.tables[table]!,
                  }),
                  ...notesOf(table),
                ]
              : narrative(id)),
          ],
          { ref: id },
        ),
      ),
      ...signatureBlocks(signature),
    ],
  )
}
