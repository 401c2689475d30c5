import type { Place } from './escapes'
import { escapes } from './escapes'
import type { Run } from './runs'
import { trimRuns } from './trim-runs'

/** Whether its reader lets HTML through. */
export type Ink = 'html' | 'plain'

/** The text of each run with the backslashes that it needs in its line. */
const escapedTexts = (runs: readonly Run[], place: Place): string[] => {
  const line = runs.map((run) => run.text).join('')
  const marks = escapes(line, place)
  if (marks.length === 0) return runs.map((run) => run.text)
  let mark = 0
  let at = 0
  return runs.map((run) => {
    const end = at + run.text.length
    let written = ''
    for (; mark < marks.length && marks[mark]! < end; mark++) {
      written += `${line.slice(at, marks[mark])}\\`
      at = marks[mark]!
    }
    written += line.slice(at, end)
    at = end
    return written
  })
}

const punctuationFirst = /^[\p{P}\p{S}]/u
const punctuationLast = /[\p{P}\p{S}]$/u
// Neither white space nor, in any edition of CommonMark, punctuation.
const letterFirst = /^(?:[^\t\n\f\r\p{Zs}\p{P}$+<=>^`|~]|[\u{10000}-\u{10ffff}])/u
const letterLast = /(?:[^\t\n\f\r\p{Zs}\p{P}$+<=>^`|~]|[\u{10000}-\u{10ffff}])$/u

const entity = (character: string) => `&#${character.codePointAt(0)!};`

/**
 * Marks the strong texts. Markdown does not read `**` with punctuation inside and a letter outside (`**“甲”**乙`):
 * there the tag is written, or, where there may be none, the letter as an entity, which counts as punctuation.
 */
const markStrong = (runs: readonly Run[], texts: string[], ink: Ink): void => {
  runs.forEach((run, i) => {
    if (!run.strong) return
    const joins = (other: Run | undefined) => other !== undefined && other.link === run.link
    const before = joins(runs[i - 1]) && punctuationFirst.test(run.text) && letterLast.test(texts[i - 1]!.slice(-2))
    const after = joins(runs[i + 1]) && punctuationLast.test(run.text) && letterFirst.test(texts[i + 1]!)
    if ((before || after) && ink === 'html') texts[i] = `<strong>${texts[i]!}</strong>`
    else {
      texts[i] = `**${texts[i]!}**`
      if (before) texts[i - 1] = texts[i - 1]!.replace(letterLast, entity)
      if (after) texts[i + 1] = texts[i + 1]!.replace(letterFirst, entity)
    }
  })
}

const destination = (href: string) =>
  href.replace(/[\\()<>*_`~[\]|]|&(?=#x?[0-9a-f]+;|[a-z][a-z0-9]*;)/gi, (character) => `\\${character}`)

/** Runs as one line of Markdown; a line break in them becomes a space. */
export const markdownLine = (content: readonly Run[], place: Place, ink: Ink): string => {
  const runs = trimRuns(content)
  const texts = escapedTexts(runs, place)
  markStrong(runs, texts, ink)
  const pieces: string[] = []
  runs.forEach(({ link }, i) => {
    if (link && link !== runs[i - 1]?.link) {
      // An exclamation mark before a link would make it an image.
      const last = pieces.at(-1)
      if (last?.endsWith('!')) pieces[pieces.length - 1] = `${last.slice(0, -1)}\\!`
      pieces.push('[')
    }
    pieces.push(texts[i]!)
    if (link && link !== runs[i + 1]?.link) pieces.push(`](${destination(link.href)})`)
  })
  return pieces.join('')
}

/** Runs as lines of Markdown parted by hard breaks, without breaks at either end. */
export const markdownLines = (runs: readonly Run[], ink: Ink): string => {
  const lines: Run[][] = [[]]
  for (const run of runs)
    run.text.split('\n').forEach((text, i) => {
      if (i > 0) lines.push([])
      lines.at(-1)!.push({ ...run, text })
    })
  const written = lines.map((line) => markdownLine(line, 'line', ink))
  const first = written.findIndex((line) => line !== '')
  return written.slice(first, written.findLastIndex((line) => line !== '') + 1).join('\\\n')
}
