import type { Passage } from '../passage'

const yearShape = /(?<![\d〔[（(第])(20\d\d)年/g

/** So many times as often as any other must a year be named. */
const clearly = 2

/** The year that the narratives name most; undefined where none stands out. */
export const guessedYear = (narratives: ReadonlyMap<string, readonly Passage[]>): number | undefined => {
  const counts = new Map<number, number>()
  for (const passage of [...narratives.values()].flat()) {
    if (passage.kind !== 'text') continue
    for (const [, year] of passage.text.replace(/\s/g, '').matchAll(yearShape))
      counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1)
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a)
  if (!first || (second && first[1] < clearly * second[1])) return undefined
  return first[0]
}
