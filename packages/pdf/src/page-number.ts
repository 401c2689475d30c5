import type { Content } from 'pdfmake'
import { breakLines } from './break-lines'
import type { FontSet } from './font-set'
import { page } from './page'
import { lineNode } from './piece'
import { textRuns } from './runs-of'
import { textStyles } from './text-style'

const { size, role } = textStyles.pageNumber

/** Writes the template on each page: outside, one character in from the edge of the type area, 7 mm below it. */
export const pageNumbers = (template: string, fonts: FontSet): ((number: number) => Content) => {
  const runs = (number: string) =>
    textRuns(
      template.replaceAll('{page}', () => number),
      { fonts, role, refs: new Set(), place: 'meta.pageNumber' },
    )
  // Asked for once before the pages are made, so that a character without a glyph is told at once.
  runs('0123456789')
  return (number) => {
    const { lines } = breakLines(runs(String(number)), size, Infinity)
    const width = lines[0]?.width ?? 0
    const x = number % 2 ? page.width - page.margins.right - size - width : page.margins.left + size
    return {
      stack: lines.map((line) => ({
        ...lineNode(line, { size, pitch: size }),
        margin: [x, page.numberGap, -page.width, 0] as [number, number, number, number],
      })),
    }
  }
}
