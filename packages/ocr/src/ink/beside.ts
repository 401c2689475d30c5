import type { Ink } from '../image/ink'
import type { Stroke } from './stroke'
import { acrossAt } from './stroke'

/** A ruling has white on both sides, so far from its edge, in points; a run through a row of characters has not. */
const beside = [1.1, 1.9]

const isInk = ({ width, height, data }: Ink, along: number, across: number, isDown: boolean): boolean => {
  const place = Math.round(across)
  if (place < 0 || place >= (isDown ? width : height)) return false
  return data[isDown ? along * width + place : place * width + along] === 1
}

/** Whether there is ink on the line of a stroke, or a pixel beside it, at a place along it. */
export const hasInk = (ink: Ink, stroke: Stroke, along: number, isDown: boolean): boolean => {
  const middle = Math.round(acrossAt(stroke, along))
  return [0, -1, 1].some((away) => isInk(ink, along, middle + away, isDown))
}

/** Whether there is white on both sides of a stroke at a place along it; `point` is a point in pixels. */
export const hasWhiteBeside = (ink: Ink, stroke: Stroke, along: number, isDown: boolean, point: number): boolean => {
  const middle = acrossAt(stroke, along)
  return beside.every((points) => {
    const away = stroke.thickness / 2 + points * point
    return !isInk(ink, along, middle - away, isDown) && !isInk(ink, along, middle + away, isDown)
  })
}
