import type { Ink } from '../image/ink'

/** A straight piece of ink: from `from` to `to` along it, at `offset + slope × along` across. All in pixels. */
export interface Stroke {
  readonly from: number
  readonly to: number
  readonly slope: number
  readonly offset: number
  readonly thickness: number
}

export const lengthOf = ({ from, to }: Stroke): number => to - from + 1

/** Where a stroke stands across at a place along it. */
export const acrossAt = ({ offset, slope }: Stroke, along: number): number => offset + slope * along

export interface StrokeLimits {
  readonly least: number
  /** The largest gap within a run. */
  readonly gap: number
  readonly thickest: number
}

interface Open {
  readonly runs: (readonly [across: number, from: number, to: number])[]
  from: number
  to: number
}

const fitted = ({ runs }: Open): Stroke => {
  let [from, to] = [Infinity, -Infinity]
  let [all, x, y, xx, xy] = [0, 0, 0, 0, 0]
  for (const [across, start, end] of runs) {
    from = Math.min(from, start)
    to = Math.max(to, end)
    const length = end - start + 1
    const middle = (start + end) / 2
    all += length
    x += length * middle
    y += length * across
    xx += length * (middle * middle + (length * length) / 12)
    xy += length * middle * across
  }
  const spread = all * xx - x * x
  const slope = spread > 1e-6 ? (all * xy - x * y) / spread : 0
  return { from, to, slope, offset: (y - slope * x) / all, thickness: all / (to - from + 1) }
}

/**
 * The straight pieces of ink that run across a picture, or down: runs in rows that are thickened by a pixel on both sides, those
 * of neighbouring rows that touch joined, and a line laid through them.
 */
export const strokesOf = ({ width, height, data }: Ink, isDown: boolean, limits: StrokeLimits): readonly Stroke[] => {
  const [rows, length] = isDown ? [width, height] : [height, width]
  const [alongStep, acrossStep] = isDown ? [width, 1] : [1, width]
  let open: Open[] = []
  const done: Open[] = []
  for (let across = 0; across < rows; across++) {
    const found: (readonly [from: number, to: number])[] = []
    let [start, last] = [-1, -1]
    const base = across * acrossStep
    const [above, below] = [across > 0 ? -acrossStep : 0, across < rows - 1 ? acrossStep : 0]
    for (let along = 0; along <= length; along++) {
      const at = base + along * alongStep
      if (along < length && (data[at] || data[at + above] || data[at + below])) {
        if (start < 0) start = along
        last = along
      } else if (start >= 0 && (along - last > limits.gap || along === length)) {
        if (last - start + 1 >= limits.least) found.push([start, last])
        start = -1
      }
    }
    const next: Open[] = []
    const goingOn = new Set<Open>()
    const ends = new Map(open.map((one) => [one, [one.from, one.to] as const]))
    for (const [from, to] of found) {
      const one = open.find((piece) => {
        const [start, end] = ends.get(piece)!
        return from <= end + limits.gap && to >= start - limits.gap
      })
      if (one) {
        one.runs.push([across, from, to])
        if (goingOn.has(one)) [one.from, one.to] = [Math.min(one.from, from), Math.max(one.to, to)]
        else [one.from, one.to] = [from, to]
        goingOn.add(one)
      } else next.push({ runs: [[across, from, to]], from, to })
    }
    done.push(...open.filter((one) => !goingOn.has(one)))
    open = [...goingOn, ...next]
  }
  return [...done, ...open].map(fitted).filter(({ thickness }) => thickness < limits.thickest)
}
