import type { Meta } from '@gxgk/document'
import { attribute, escapeHtml } from './escape-html'
import { stylesheet as ownStylesheet, stylesheetHash } from './stylesheet'

interface Page {
  readonly meta: Meta
  readonly lang: string
  readonly stylesheet: string | false | undefined
}

const namedMeta = (name: string, content: string | undefined) =>
  content === undefined ? '' : `<meta${attribute('name', name)}${attribute('content', content)}>\n`

/** The element that brings the styles, and the part of the policy that admits them. */
const styleOf = (stylesheet: string | false | undefined): { readonly element: string; readonly policy: string } => {
  if (stylesheet === undefined)
    return { element: `<style>${ownStylesheet}</style>\n`, policy: `style-src '${stylesheetHash}'; img-src 'none'` }
  if (stylesheet === false) return { element: '', policy: "style-src 'none'; img-src 'none'" }
  return {
    element: `<link rel="stylesheet"${attribute('href', stylesheet)}>\n`,
    policy: 'style-src *; font-src *; img-src *',
  }
}

/** The article in a whole page whose own Content-Security-Policy admits nothing but its styles. */
export const pageHtml = (article: string, { meta, lang, stylesheet }: Page): string => {
  const { element, policy } = styleOf(stylesheet)
  return (
    `<!doctype html>\n<html${attribute('lang', lang)}>\n<head>\n<meta charset="utf-8">\n` +
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; ${policy}; base-uri 'none'; form-action 'none'">\n` +
    namedMeta('viewport', 'width=device-width, initial-scale=1') +
    namedMeta('color-scheme', 'light dark') +
    `<title>${escapeHtml(meta.title)}</title>\n` +
    namedMeta('author', meta.author) +
    namedMeta('description', meta.subject) +
    `${element}</head>\n<body>\n${article}</body>\n</html>\n`
  )
}
