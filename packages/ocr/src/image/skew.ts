import type { Ink } from './ink'

/** Pages turned by more than so many degrees are not straightened. */
const mostDegrees = 4
const coarse = 0.25
const finer = [0.1, 0.03, 0.01]
const pointsAcross = 800

/**
 * How far the lines of a page are turned clockwise, in degrees: where the ink, summed along lines of that slope, changes most
 * from one to the next.
 */
export const skewOf = ({ width, height, data }: Ink): number => {
  const every = Math.max(1, Math.round(width / pointsAcross))
  const points: number[] = []
  for (let y = 0; y < height; y += every)
    for (let x = 0; x < width; x += every) if (data[y * width + x]) points.push(x / every, y / every)
  const margin = 200
  const sums = new Float64Array(Math.ceil(height / every) + 2 * margin)
  const changeAt = (degrees: number) => {
    sums.fill(0)
    const slope = Math.tan((degrees * Math.PI) / 180)
    for (let i = 0; i < points.length; i += 2) {
      const line = Math.trunc(points[i + 1]! - points[i]! * slope + margin)
      if (line >= 0 && line < sums.length) sums[line]!++
    }
    let change = 0
    for (let i = 1; i < sums.length; i++) change += (sums[i]! - sums[i - 1]!) ** 2
    return change
  }
  let [best, most] = [0, -1]
  const look = (degrees: number) => {
    const change = changeAt(degrees)
    if (change > most) [best, most] = [degrees, change]
  }
  for (let degrees = -mostDegrees; degrees <= mostDegrees; degrees += coarse) look(degrees)
  for (const step of finer) {
    const around = best
    for (let k = -3; k <= 3; k++) look(around + k * step)
  }
  return best
}
