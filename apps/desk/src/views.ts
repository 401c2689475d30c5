import type { Form, Language, ReportOf } from '@gxgk/core'
import { aggregate, compare, comparisonToDocument, toDocument } from '@gxgk/core'
import type { Document } from '@gxgk/document'
import { renderHtml, stylesheet } from '@gxgk/html'
import type { Shown } from './shown'
import { languages } from './words/words'

/** What is shown of several reports at once, where there are several. */
const views: { readonly [id: string]: (shown: Shown, language: Language) => Document | undefined } = {
  years: ({ draft, previous }, language) => previous && comparisonToDocument(compare(previous, draft), { language }),
  district: ({ draft, units }, language) =>
    units &&
    toDocument(
      // Where a cell is no number aggregate tells which.
      aggregate(units as unknown as readonly ReportOf<Form>[], {
        organ: languages[language].allUnits(units.length),
        year: draft.year,
      }),
    ),
}

const styles = new CSSStyleSheet()
styles.replaceSync(stylesheet)

/** Puts a view into its place, in a tree of its own, so that its styles are not those of the page. */
export const showView = (id: string, place: Element, shown: Shown, language: Language): void => {
  const root = place.shadowRoot ?? place.attachShadow({ mode: 'open' })
  root.adoptedStyleSheets = [styles]
  const document = views[id]?.(shown, language)
  root.innerHTML = document ? renderHtml(document, { page: false, embed: false }) : ''
}
