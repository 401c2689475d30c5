import type { Document, Embedded, OptionChecks } from '@gxgk/document'
import { assertIsDocument, assertOptions, either, flag, languageTag, oneOf, words, wrongArgument } from '@gxgk/document'
import { attribute, escapeHtml } from './escape-html'
import { nodeHtml } from './node-html'
import { pageHtml } from './page-html'

export interface HtmlOptions {
  /** A whole page (true when absent), or the `article` alone, without any style, to put into a page of your own. */
  readonly page?: boolean
  /** BCP 47; the document's own when absent. */
  readonly lang?: string
  /**
   * Styles of the page: its own `stylesheet` in a `style` element when absent, the one at this address, or none.
   * The page's own Content-Security-Policy admits just that: its own by hash, a linked one from anywhere
   * with fonts and pictures, and no style at all when false.
   */
  readonly stylesheet?: string | false
  /** Whether the document's embedded data go into a `template` element at the end of the article; true when absent. */
  readonly embed?: boolean
}

const dataHtml = ({ name, data }: Embedded) =>
  `<template class="gxgk-data"${attribute('data-name', name)} data-type="application/json">` +
  `${escapeHtml(JSON.stringify(data))}</template>\n`

const optionChecks: OptionChecks<HtmlOptions> = {
  page: flag,
  lang: languageTag,
  stylesheet: either(words, oneOf(false)),
  embed: flag,
}

/**
 * The document as HTML without scripts, event handlers or style attributes, fit for a strict Content-Security-Policy.
 * Every ref is an id, all text is escaped, and links other than those of `safeHref` are their words alone.
 * Throws where the value is no document, or an option is none; for a document of unknown origin call `assertDocument` before.
 */
export const renderHtml = (document: Document, options: HtmlOptions = {}): string => {
  assertIsDocument('renderHtml', document)
  assertOptions('renderHtml', options, optionChecks)
  const { page = true, embed = true, stylesheet } = options
  const { meta } = document
  const { lang = meta.lang } = options
  if (!languageTag.is(lang)) throw wrongArgument('renderHtml', 'document.meta.lang', lang, languageTag)
  const article =
    `<article class="gxgk"${attribute('lang', lang)}>\n${nodeHtml(document)}` +
    `${embed && meta.embedded ? dataHtml(meta.embedded) : ''}</article>\n`
  return page ? pageHtml(article, { meta, lang, stylesheet }) : article
}
