import ts from 'typescript'
import type { Source } from './sources'
import { packageOf, visitNodes } from './sources'

const renderers = ['html', 'markdown', 'layout', 'pdf', 'docx', 'xlsx']

// Han characters and the punctuation that only stands among them.
const chinese = /[\p{Script=Han}\u3001-\u303f\uff01-\uff60]/u

/** What callers are told, and what fonts are called, is no word of a page. */
const isOffPage = (path: string) => /\/src\/(?:errors|font-names)\.ts$/.test(path)

const wordsOf = (node: ts.Node): string | undefined =>
  ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)
    ? node.text
    : ts.isRegularExpressionLiteral(node)
      ? node.text
      : undefined

/** Chinese words in the code of renderers, as sentences; all words on a page are the document's. */
export const chineseLiterals = (sources: readonly Source[]): readonly string[] => {
  const found: string[] = []
  for (const source of sources.filter(({ path }) => renderers.includes(packageOf(path)) && !isOffPage(path)))
    visitNodes(source, (node) => {
      const words = wordsOf(node)
      if (words !== undefined && chinese.test(words)) found.push(`${source.path}: "${words}"`)
    })
  return found
}
