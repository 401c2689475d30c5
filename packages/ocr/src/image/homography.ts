/**
 * A map of the plane that keeps lines straight: (x, y) becomes ((ax + by + c) / w, (dx + ey + f) / w), where w = gx + hy + 1.
 */
export type Homography = readonly [number, number, number, number, number, number, number, number]

export type Point = readonly [x: number, y: number]

/** Solves a square set of linear equations by elimination. */
const solved = (rows: number[][], values: number[]): readonly number[] => {
  const size = values.length
  for (let i = 0; i < size; i++) {
    let pivot = i
    for (let row = i; row < size; row++) if (Math.abs(rows[row]![i]!) > Math.abs(rows[pivot]![i]!)) pivot = row
    ;[rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!]
    ;[values[i], values[pivot]] = [values[pivot]!, values[i]!]
    for (let row = 0; row < size; row++) {
      if (row === i) continue
      const share = rows[row]![i]! / rows[i]![i]!
      for (let column = i; column < size; column++) rows[row]![column]! -= share * rows[i]![column]!
      values[row]! -= share * values[i]!
    }
  }
  return values.map((value, i) => value / rows[i]![i]!)
}

/** The map that takes four points to four others. */
export const homographyOf = (from: readonly Point[], to: readonly Point[]): Homography => {
  const rows: number[][] = []
  const values: number[] = []
  from.forEach(([x, y], i) => {
    const [u, v] = to[i]!
    rows.push([x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y])
    values.push(u, v)
  })
  return solved(rows, values) as unknown as Homography
}

/** First `inner`, then `outer`. */
export const composed = (outer: Homography, inner: Homography): Homography => {
  const [a, b] = [
    [...outer, 1],
    [...inner, 1],
  ]
  const product: number[] = []
  for (let i = 0; i < 3; i++)
    for (let j = 0; j < 3; j++) product.push(a[i * 3]! * b[j]! + a[i * 3 + 1]! * b[3 + j]! + a[i * 3 + 2]! * b[6 + j]!)
  return product.slice(0, 8).map((value) => value / product[8]!) as unknown as Homography
}

export const mapped = (map: Homography, x: number, y: number): Point => {
  const w = map[6] * x + map[7] * y + 1
  return [(map[0] * x + map[1] * y + map[2]) / w, (map[3] * x + map[4] * y + map[5]) / w]
}
