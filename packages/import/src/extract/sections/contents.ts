/** The headings of so many sections one after another, with nothing between, are a table of contents. */
const fewestInContents = 3

/** The places of headings in a run of headings of which most stand again further down: one may be lost there. */
export const contentsIn = (headings: readonly (string | undefined)[]): ReadonlySet<number> => {
  const places = new Set<number>()
  const below = new Set<string>()
  let run: number[] = []
  const close = () => {
    const named = [...new Set(run.map((at) => headings[at]!))]
    const again = named.filter((section) => below.has(section)).length
    if (named.length >= fewestInContents && 2 * again > named.length) for (const at of run) places.add(at)
    for (const at of run) below.add(headings[at]!)
    run = []
  }
  for (let at = headings.length - 1; at >= 0; at--)
    if (headings[at] === undefined) close()
    else run.push(at)
  close()
  return places
}
