import type { Words } from '../passage'

/** So much may the number printed on a page differ from its place, where pages before it are not counted. */
const mostUncounted = 2

const markedNumber = /^\s*(?:第\s*\d+\s*页.*|[-–—―─]\s*\d+\s*[-–—―─])\s*$/
const bareNumber = /^\s*[1-9]\d{0,2}\s*$/

/**
 * The lines that are the number of their page: with dashes anywhere; without them where no other has any, as the last
 * line of pages that are numbered on. Elsewhere a number is a figure, or a part of one. `next` stands below the lines.
 */
export const pageNumbers = <Line extends Words>(lines: readonly Line[], next: Words | undefined): ReadonlySet<Line> => {
  const marked = lines.filter(({ text }) => markedNumber.test(text))
  if (marked.length > 0) return new Set(marked)
  const bare = lines.filter((line, i) => {
    const { page } = line.source
    const after = (lines[i + 1] ?? next)?.source.page
    if (page === undefined || after === undefined || after === page || !bareNumber.test(line.text)) return false
    return Math.abs(Number(line.text) - page) <= mostUncounted
  })
  const uncounted = new Set(bare.map(({ text, source: { page } }) => Number(text) - page!))
  return new Set(bare.length > 1 && uncounted.size === 1 ? bare : [])
}
