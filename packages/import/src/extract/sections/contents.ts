/** So many headings one after another, with nothing between, are a table of contents. */
const fewestInContents = 3

/** The places of headings in a run of headings of which most stand again further down: one may be lost there. */
export const contentsIn = (headings: readonly (string | undefined)[]): ReadonlySet<number> => {
  const places = new Set<number>()
  const below = new Set<string>()
  let run: number[] = []
  const close = () => {
    const again = run.filter((at) => below.has(headings[at]!)).length
    if (run.length >= fewestInContents && 2 * again > run.length) for (const at of run) places.add(at)
    for (const at of run) below.add(headings[at]!)
    run = []
  }
  for (let at = headings.length - 1; at >= 0; at--)
    if (headings[at] === undefined) close()
    else run.push(at)
  close()
  return places
}
