/** Where an element stands in the tree of the page, as the parser made it: with the `tbody` that it puts in. */
export interface Spot {
  readonly above: Spot | undefined
  /** Its step of the XPath, `div[2]`. */
  readonly step: string
  readonly level: number
  /** How many children of each name were asked for so far. */
  counts?: Map<string, number>
  /** Its XPath, once it was asked for; parts of it are shared with the spots above. */
  path?: string
}

/** What stands deeper is placed by its ancestor: paths of endless nesting would be endless. */
const deepest = 100

/** Whether XPath has the name as it stands; of others (`o:p`, `st1"`) only the place among all siblings is told. */
const isPlain = (name: string) => /^[a-z][a-z0-9-]*$/.test(name)

const counted = (counts: Map<string, number>, name: string): number => {
  const count = (counts.get(name) ?? 0) + 1
  counts.set(name, count)
  return count
}

/** The spot above `html`. */
export const topSpot = (): Spot => ({ above: undefined, step: '', level: 0 })

/** The spot of the next child of that name; to be asked for each child in order. */
export const nextSpot = (above: Spot, name: string): Spot => {
  if (above.level >= deepest) return above
  const level = above.level + 1
  if (level === 1 || (level === 2 && (name === 'head' || name === 'body'))) return { above, step: name, level }
  above.counts ??= new Map()
  const [all, same] = [counted(above.counts, '*'), counted(above.counts, name)]
  return { above, step: isPlain(name) ? `${name}[${same}]` : `*[${all}]`, level }
}

/** The XPath of a spot: `/html/body/div[2]/table[1]/tbody[1]/tr[3]/td[2]`. */
export const pathOf = (spot: Spot): string =>
  (spot.path ??= spot.above === undefined ? '' : `${pathOf(spot.above)}/${spot.step}`)
