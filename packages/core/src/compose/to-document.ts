import type { Block, Document, Json } from '@gxgk/document'
import { document, heading, section } from '@gxgk/document'
import type { Form } from '../forms/form'
import { printedForm } from '../forms/printed-form'
import { formOf } from '../model/figures'
import type { AnyDraft } from '../model/report'
import { narrativeBlocks } from './narrative'
import { composeTable } from './table'

const titleOf = (form: Form, { organ, year }: AnyDraft) =>
  form.title.replace(/\{(organ|year)\}/g, (_, name) => (name === 'organ' ? organ : String(year)))

/**
 * The report as a document: title, preamble and the sections of its form in order, the tables with the labels and merged
 * cells of the official form, `—` for a blank, a ref on every figure, and the report itself embedded. `forms` as in `check`.
 */
export const toDocument = (report: AnyDraft, { forms }: { readonly forms?: readonly Form[] } = {}): Document => {
  const form = printedForm(formOf(report, forms), report.tables)
  const title = titleOf(form, report)
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
                ]
              : narrative(id)),
          ],
          { ref: id },
        ),
      ),
    ],
  )
}
