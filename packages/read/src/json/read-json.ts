import type { Document } from '@gxgk/document'
import { document } from '@gxgk/document'
import { refuseBeyond } from '../import-error'
import type { Limits } from '../limits'
import { limitsOf } from '../limits'
import { textOf } from '../decode'
import { articleIn } from './article-in'
import { parseJson } from './parse-json'
import { readArticle } from './read-article'

/**
 * Reads JSON: a document without words, in which the data are embedded; or, where they are what a portal sends, the article
 * in them, with the place of its text (`$.data.content`) before the place in the text.
 */
export const readJson = (input: Uint8Array | string, given?: Partial<Limits>): Document => {
  const limits = limitsOf(given)
  refuseBeyond('bytes', input.length, limits)
  const data = parseJson(textOf(input), limits)
  const article = articleIn(data, (text) => {
    try {
      return parseJson(text, limits)
    } catch {
      return undefined
    }
  })
  if (article) return readArticle(article, limits)
  return document({ title: '', lang: 'zh-CN', embedded: { name: 'report.json', data } }, [])
}
