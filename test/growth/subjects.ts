import { blankDraft, check, claims, form2021, toDocument } from '@gxgk/core'
import { renderHtml } from '@gxgk/html'
import { renderMarkdown } from '@gxgk/markdown'
import { renderPdf } from '@gxgk/pdf'

const blank = blankDraft(form2021, { organ: '某县教育局', year: 2024 }, 0)

/** A report in which this is told. */
export const telling = (overview: string) => ({ ...blank, narratives: { overview } })

/** What makes ready, of a text, a piece of work whose time is measured; it may be a promise. */
export type Subject = (text: string) => () => unknown

/** By the name of the function. */
export const subjects: { readonly [name: string]: Subject } = {
  claims: (text) => () => claims(telling(text)),
  check: (text) => () => check(telling(text)),
  'check against last year': (text) => () =>
    check(telling(text), { previous: { ...telling(`${text}。`), year: blank.year - 1 } }),
  toDocument: (text) => () => toDocument(telling(text)),
  renderHtml: (text) => {
    const made = toDocument(telling(text))
    return () => renderHtml(made)
  },
  renderMarkdown: (text) => {
    const made = toDocument(telling(text))
    return () => renderMarkdown(made)
  },
  renderPdf: (text) => {
    const made = toDocument(telling(text))
    return () => renderPdf(made, { missing: 'box' })
  },
}
