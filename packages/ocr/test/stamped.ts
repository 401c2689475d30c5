import type { Random } from './random'
import { between } from './random'
import type { RenderedPage } from './rendered-pages'

/** The seal of an organ in millimetres: its radius, its ring, its star, and strokes like characters around. */
const radius = 21
const ring = 1.1
const star = 7
const characters = { count: 13, at: 16, size: 3 }

const ink = [215, 30, 40] as const
const cover = 0.92

/** Whether a place is in a star of five points, of this outer radius, about the origin. */
const isInStar = (x: number, y: number, outer: number): boolean => {
  const [away, angle] = [Math.hypot(x, y), Math.atan2(x, -y)]
  if (away > outer) return false
  const tenth = Math.PI / 5
  const from = Math.abs((((angle % (2 * tenth)) + 3 * tenth) % (2 * tenth)) - tenth)
  const inner = outer * 0.382
  // The edge runs from the outer point to the inner one, a tenth of a turn further.
  const [ux, uy] = [outer, 0]
  const [vx, vy] = [inner * Math.cos(tenth), inner * Math.sin(tenth)]
  const [px, py] = [away * Math.cos(from), away * Math.sin(from)]
  return (vx - ux) * (py - uy) - (vy - uy) * (px - ux) >= 0
}

/** Whether a place is in one of the strokes that stand for the characters of a seal. */
const isInCharacter = (x: number, y: number, strokes: readonly boolean[]): boolean => {
  const angle = (Math.atan2(y, x) * 180) / Math.PI
  const turn = (angle + 210 + 360) % 360
  const place = (turn / 240) * (characters.count - 1)
  const index = Math.round(place)
  if (index < 0 || index >= characters.count) return false
  const along = (((place - index) * 240) / (characters.count - 1) / 180) * Math.PI * characters.at
  const out = Math.hypot(x, y) - characters.at
  if (Math.abs(along) > characters.size || Math.abs(out) > characters.size) return false
  const column = Math.floor(((along + characters.size) / (2 * characters.size)) * 7)
  const row = Math.floor(((out + characters.size) / (2 * characters.size)) * 7)
  return strokes[((index * 7 + row) * 7 + column) % strokes.length]!
}

/** The page with a round red seal somewhere over its middle, as ink lies over ink. */
export const stamped = (page: RenderedPage, dots: number, random: Random): RenderedPage => {
  const perMillimetre = dots / 25.4
  const [centreX, centreY] = [page.width * between(random, 0.35, 0.85), page.height * between(random, 0.3, 0.7)]
  const strokes = Array.from({ length: 7 * 7 * characters.count }, () => random() < 0.45)
  const data = new Uint8Array(page.data)
  const reach = Math.ceil((radius + 1) * perMillimetre)
  for (let y = Math.max(0, Math.floor(centreY - reach)); y < Math.min(page.height, centreY + reach); y++)
    for (let x = Math.max(0, Math.floor(centreX - reach)); x < Math.min(page.width, centreX + reach); x++) {
      const [u, v] = [(x - centreX) / perMillimetre, (y - centreY) / perMillimetre]
      const away = Math.hypot(u, v)
      const isInk =
        Math.abs(away - radius + ring / 2) <= ring / 2 || isInStar(u, v, star) || isInCharacter(u, v, strokes)
      if (!isInk) continue
      const at = 3 * (y * page.width + x)
      ink.forEach((shade, i) => {
        data[at + i] = data[at + i]! * (1 - cover + (cover * shade) / 255)
      })
    }
  return { ...page, data }
}
