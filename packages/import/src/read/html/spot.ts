/** Where an element stands in the tree of the page, as the parser made it: with the `tbody` that it puts in. */
export interface Spot {
  readonly above: Spot | undefined
  /** Its step of the XPath, `div[2]`. */
  readonly step: string
  readonly level: number
}

/** What stands deeper is placed by its ancestor: paths of endless nesting would be endless. */
const deepest = 256

/** Whether XPath has the name as it stands; of others (`o:p`, `st1"`) only the place among all siblings is told. */
const isPlain = (name: string) => /^[a-z][a-z0-9-]*$/.test(name)

/** Tells the spot of each child element of an element when asked in order. */
export const spotsBelow = (above: Spot | undefined): ((name: string) => Spot) => {
  const counts = new Map<string, number>()
  const count = (name: string) => {
    const at = (counts.get(name) ?? 0) + 1
    counts.set(name, at)
    return at
  }
  return (name) => {
    const [all, same] = [count('*'), count(name)]
    if (above && above.level >= deepest) return above
    const isOnly = above === undefined || (above.level === 1 && (name === 'head' || name === 'body'))
    const step = isOnly ? name : isPlain(name) ? `${name}[${same}]` : `*[${all}]`
    return { above, step, level: (above?.level ?? 0) + 1 }
  }
}

/** The XPath of a spot: `/html/body/div[2]/table[1]/tbody[1]/tr[3]/td[2]`. */
export const pathOf = (spot: Spot): string => {
  const steps: string[] = []
  for (let at: Spot | undefined = spot; at; at = at.above) steps.push(at.step)
  return `/${steps.reverse().join('/')}`
}
