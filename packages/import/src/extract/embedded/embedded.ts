import type { AnyDraft, Form, Problem } from '@gxgk/core'
import { officialForms, parseDraft, safeParseDraft } from '@gxgk/core'
import type { Document, Embedded } from '@gxgk/document'
import { anotherReport } from './another-report'
import { embeddedDifferences } from './embedded-differences'
import type { Facts } from '../facts/facts'
import type { ExtractOptions, ImportResult } from '../result'
import { visibleReport } from '../visible-report'

/** The facts that a draft tells, in the words of the source where these say the same. */
const factsOfDraft = ({ organ, year, period, published }: AnyDraft, printed: Facts): Facts => {
  const told: Facts = {
    organ: { value: organ, raw: organ },
    year: { value: year, raw: String(year) },
    ...(period && { period: { value: period, raw: `${period.from} – ${period.to}` } }),
    ...(published !== undefined && { published: { value: published, raw: published } }),
  }
  const agreed = Object.entries(told).map(([name, fact]) => {
    const other = printed[name as keyof Facts]
    return [name, JSON.stringify(other?.value) === JSON.stringify(fact.value) ? other : fact]
  })
  const { contact, download, signed } = printed
  return {
    ...(Object.fromEntries(agreed) as Facts),
    ...(contact && { contact }),
    ...(download && { download }),
    ...(signed && { signed }),
  }
}

export type EmbeddedResult<F extends Form> =
  { readonly report: ImportResult<F> } | { readonly reasons: readonly Problem[] }

/**
 * The report that a document carries as data. What is printed is read as well, for its places and to tell where it
 * differs; a document that prints nothing, as JSON, differs nowhere. `reasons` where the data
 * are no report, or another one.
 */
export const embeddedReport = <F extends Form>(
  { data }: Embedded,
  document: Document,
  options: ExtractOptions<F>,
): EmbeddedResult<F> => {
  const { forms = officialForms as readonly Form[] as readonly F[], organ, year } = options
  const read = safeParseDraft(data, { forms })
  if (!read.success) return { reasons: read.error.problems }
  const own = read.data as AnyDraft
  const form = forms.find(({ id }) => id === own.form)!
  const draft = parseDraft(
    { ...own, ...(organ !== undefined && { organ }), ...(year !== undefined && { year }) },
    { forms },
  )
  if (document.children.length === 0)
    return { report: { draft, form: form.id, confidence: 1, problems: [], trace: {}, facts: factsOfDraft(own, {}) } }
  const visible = visibleReport(document, { ...options, organ: own.organ, year: own.year, forms: [form] })
  const reasons = anotherReport(own, visible)
  if (reasons.length > 0) return { reasons }
  const problems = embeddedDifferences(own, form, document, visible).map((problem) => ({ ...problem, form: form.id }))
  const { confidence, trace, facts } = visible
  return { report: { draft, form: form.id, confidence, problems, trace, facts: factsOfDraft(own, facts) } }
}
