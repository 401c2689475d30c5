import type { Run } from './runs'
import { addRun } from './runs'

/** The runs with the white space at the ends of strong words, which Markdown cannot mark, outside of them. */
const withBareStrong = (runs: readonly Run[]): readonly Run[] => {
  if (!runs.some((run) => run.strong)) return runs
  const bare: Run[] = []
  for (const { text, strong, link } of runs) {
    const words = strong ? text.trim() : text
    const start = text.indexOf(words)
    addRun(bare, text.slice(0, start), { strong: false, link })
    addRun(bare, words, { strong, link })
    addRun(bare, text.slice(start + words.length), { strong: false, link })
  }
  return bare
}

/** The runs as one line, line breaks as spaces, without white space at its ends or at the ends of strong words. */
export const trimRuns = (runs: readonly Run[]): readonly Run[] => {
  const bare = withBareStrong(runs)
  const first = bare.findIndex((run) => run.text.trim())
  if (first < 0) return []
  const last = bare.findLastIndex((run) => run.text.trim())
  return bare.slice(first, last + 1).map(({ text, strong, link }, i) => {
    const begun = i === 0 ? text.trimStart() : text
    return { text: (i === last - first ? begun.trimEnd() : begun).replaceAll('\n', ' '), strong, link }
  })
}
