/** A straight line of a drawing: where it stands, and from where to where it goes. */
export interface Ruling {
  readonly at: number
  readonly from: number
  readonly to: number
}

/** `at` of a horizontal one is its y, of a vertical one its x. */
export interface Rulings {
  readonly horizontal: readonly Ruling[]
  readonly vertical: readonly Ruling[]
}

/** Joins rulings that lie on one line and touch, such as the borders of the single cells of a row. */
export const joinedRulings = (rulings: readonly Ruling[], width = 1, gap = 3): readonly Ruling[] => {
  const sorted = [...rulings].sort((a, b) => a.at - b.at)
  const joined: Ruling[] = []
  let line: Ruling[] = []
  const close = () => {
    if (line.length === 0) return
    const at = line.reduce((sum, one) => sum + one.at, 0) / line.length
    let [{ from, to }] = line.sort((a, b) => a.from - b.from) as [Ruling]
    for (const one of line)
      if (one.from <= to + gap) to = Math.max(to, one.to)
      else {
        joined.push({ at, from, to })
        from = one.from
        to = one.to
      }
    joined.push({ at, from, to })
    line = []
  }
  for (const one of sorted) {
    if (line.length > 0 && one.at - line[0]!.at > width) close()
    line.push(one)
  }
  close()
  return joined
}
