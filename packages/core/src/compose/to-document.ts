import type { Block, Document, Json } from '@gxgk/document'
import { document, heading, section } from '@gxgk/document'
import type { Form } from '../forms/form'
import type { CheckResult } from '../check'
import { check } from '../check'
import { printedForm } from '../forms/printed-form'
import { formOf } from '../model/figures'
import type { AnyDraft } from '../model/report'
import { narrativeBlocks } from './narrative'
import { composeTable } from './table'
import { verdictNotes } from './verdict-notes'

const titleOf = (form: Form, { organ, year }: AnyDraft) =>
  form.title.replace(/\{(organ|year)\}/g, (_, name) => (name === 'organ' ? organ : String(year)))

export interface ToDocumentOptions {
  readonly forms?: readonly Form[]
  /** What a check of this report found; a check without other reports when absent. Only for notes on verdicts. */
  readonly result?: CheckResult
}

/**
 * The report as a document: title, preamble and the sections of its form in order, the tables with the labels and merged
 * cells of the official form, `—` for a blank, a ref on every figure, notes on what people hold of its figures, and the report
 * itself embedded. `forms` as in `check`.
 */
export const toDocument = (report: AnyDraft, { forms, result }: ToDocumentOptions = {}): Document => {
  const form = printedForm(formOf(report, forms), report.tables)
  const title = titleOf(form, report)
  const notes = report.ledger ? verdictNotes(report, result ?? check(report, forms && { forms }), forms) : []
  const tables = form.sections.flatMap(({ table }) => table ?? [])
  // A note on no cell stands below the last table.
  const notesOf = (table: string) =>
    notes.filter((one) => (one.table ?? tables.at(-1)) === table).map((one) => one.note)
  const narrative = (id: string): readonly Block[] => narrativeBlocks(report.narratives?.[id] ?? '')
  return document(
    {
      title,
      lang: 'zh-CN',
      author: report.organ,
      ...(report.published && { date: report.published }),
      pageNumber: '— {page} —',
      embedded: { name: 'report.json', data: report as unknown as Json },
    },
    [
      heading(1, title),
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
    ],
  )
}
