import type { Inline, Paragraph } from '@gxgk/document'
import { paragraph, plainText } from '@gxgk/document'

/** The words between the breaks, each with the marks that it stands in. */
export const linesIn = (nodes: readonly Inline[]): readonly (readonly Inline[])[] => {
  const lines: Inline[][] = [[]]
  for (const node of nodes)
    if (node.type === 'break') lines.push([])
    else if (node.type === 'strong' || node.type === 'link')
      linesIn(node.children).forEach((children, i) => {
        if (i > 0) lines.push([])
        if (children.length > 0) lines.at(-1)!.push({ ...node, children })
      })
    else lines.at(-1)!.push(node)
  return lines
}

/** No heading, however it is broken, is so long. */
const longest = 100
const endsSentence = /[。；：！？;!?]\s*$/

/**
 * The lines of a paragraph as paragraphs: whole reports are published as one, with breaks for all that parts them. Nothing
 * where the breaks are those of a heading or title too long for a line.
 */
export const linesOfParagraph = (node: Paragraph): readonly Paragraph[] | undefined => {
  const lines = linesIn(node.children)
    .map((children) => paragraph(children, node.source ? { source: node.source } : {}))
    .filter((line) => plainText(line).trim() !== '')
  if (lines.length < 2) return undefined
  const texts = lines.map(plainText)
  const isHeading = texts.join('').length <= longest && !texts.some((text) => endsSentence.test(text))
  return isHeading ? undefined : lines
}
