import type { Ruling, Rulings } from './ruling'

/** How far rulings that should meet may stay apart. */
export const reach = 3

/** Rulings of one drawing, hundreds of thousands of which cross each other, are no table. */
const mostCrossings = 200_000

/** Parts rulings into groups that hang together, each by at least one crossing. */
export const rulingGroups = ({ horizontal, vertical }: Rulings): readonly Rulings[] => {
  const parent = [...horizontal, ...vertical].map((_, i) => i)
  const rootOf = (one: number) => {
    while (parent[one] !== one) one = parent[one] = parent[parent[one]!]!
    return one
  }
  const columns = vertical.map((ruling, i) => ({ ...ruling, i })).sort((a, b) => a.at - b.at)
  let crossings = 0
  horizontal.forEach((line, i) => {
    let [low, high] = [0, columns.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (columns[middle]!.at < line.from - reach) low = middle + 1
      else high = middle
    }
    for (let c = low; c < columns.length && columns[c]!.at <= line.to + reach; c++) {
      if (crossings > mostCrossings) return
      const column = columns[c]!
      if (line.at < column.from - reach || line.at > column.to + reach) continue
      crossings++
      parent[rootOf(i)] = rootOf(horizontal.length + column.i)
    }
  })
  if (crossings > mostCrossings) return []
  const groups = new Map<number, { readonly horizontal: Ruling[]; readonly vertical: Ruling[] }>()
  const groupOf = (one: number) => {
    const root = rootOf(one)
    const group = groups.get(root) ?? { horizontal: [], vertical: [] }
    groups.set(root, group)
    return group
  }
  horizontal.forEach((ruling, i) => groupOf(i).horizontal.push(ruling))
  vertical.forEach((ruling, i) => groupOf(horizontal.length + i).vertical.push(ruling))
  return [...groups.values()]
}
