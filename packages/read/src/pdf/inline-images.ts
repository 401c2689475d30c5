/** Where an image begins within what is drawn: `BI` by itself. */
const beginning = /[\s\0)>\]]BI(?=[\s\0/])/g
/** The longest that may begin in one piece and end in the next, without what follows. */
const longest = 3

/** Counts the images within what is drawn, of a text that comes piece by piece: a reader makes each by itself. */
export const inlineImages = (count: () => void): ((piece: string) => void) => {
  let rest = '\n'
  return (piece) => {
    const text = rest + piece
    let end = 0
    for (const match of text.matchAll(beginning)) {
      count()
      end = match.index + longest
    }
    rest = text.slice(Math.max(end, text.length - longest))
  }
}
