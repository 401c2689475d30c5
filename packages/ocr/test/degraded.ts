import type { Colours, Gray } from '../src/image/gray'
import { grayOf } from '../src/image/gray'
import type { Point } from '../src/image/homography'
import { composed, homographyOf, mapped } from '../src/image/homography'
import { jpegArtefacts } from './jpeg-artefacts'
import type { Random } from './random'
import { between, normalsOf } from './random'
import type { RenderedPage } from './rendered-pages'
import { shadesOfPage } from './rendered-pages'
import { stamped } from './stamped'

/** How a page is scanned or photographed. */
export interface Recipe {
  /** Dots to the inch. */
  readonly dots: number
  /** At most so many degrees askew. */
  readonly askew?: number
  /** The deviation of a Gaussian blur, in pixels. */
  readonly blur?: number
  /** The deviation of the noise, in shades. */
  readonly noise?: number
  /** How uneven the light is: 1 falls off by about a third. */
  readonly shadow?: number
  /** A red stamp: kept red, or scanned in grey. */
  readonly stamp?: 'red' | 'grey'
  /** At most so much of the page the corners are off. */
  readonly perspective?: number
  readonly isBilevel?: boolean
  /** Quality as JPEG, 1 to 100. */
  readonly jpeg?: number
}

/** The kinds of damage, after those of scanners, copiers, faxes and telephones. */
export const recipes = {
  clean150: { dots: 150 },
  clean200: { dots: 200 },
  clean300: { dots: 300 },
  scan150: { dots: 150, askew: 1, blur: 0.5, noise: 5, jpeg: 60 },
  scan200: { dots: 200, askew: 1, blur: 0.7, noise: 6, jpeg: 60 },
  scan300: { dots: 300, askew: 2, blur: 1, noise: 6, jpeg: 60 },
  packed150: { dots: 150, askew: 0.5, blur: 0.4, noise: 4, jpeg: 30 },
  packed200: { dots: 200, askew: 0.5, blur: 0.6, noise: 4, jpeg: 30 },
  bilevel150: { dots: 150, askew: 0.5, blur: 0.4, noise: 10, isBilevel: true },
  bilevel200: { dots: 200, askew: 1, blur: 0.6, noise: 14, isBilevel: true },
  bilevel300: { dots: 300, askew: 2, blur: 0.8, noise: 14, isBilevel: true },
  shadow200: { dots: 200, askew: 1, blur: 0.7, noise: 6, shadow: 1, jpeg: 60 },
  redStamp: { dots: 200, askew: 1, blur: 0.6, noise: 5, stamp: 'red', jpeg: 70 },
  greyStamp: { dots: 200, askew: 1, blur: 0.6, noise: 5, stamp: 'grey', jpeg: 70 },
  bilevelStamp: { dots: 300, askew: 1, blur: 0.6, noise: 5, stamp: 'grey', isBilevel: true },
  photo: { dots: 220, askew: 1.5, blur: 1, noise: 7, shadow: 1.3, perspective: 0.03, jpeg: 55 },
  poorPhoto: { dots: 150, askew: 2, blur: 1.1, noise: 9, shadow: 1.5, perspective: 0.05, jpeg: 40 },
  fax: { dots: 150, askew: 1, blur: 0.5, noise: 45, isBilevel: true },
} as const satisfies { readonly [name: string]: Recipe }

export type RecipeName = keyof typeof recipes

interface Planes {
  readonly width: number
  readonly height: number
  readonly planes: readonly Float32Array[]
}

const planesOf = ({ width, height, data }: Colours | Gray, channels: number): Planes => ({
  width,
  height,
  planes: Array.from({ length: channels }, (_, channel) => {
    const plane = new Float32Array(width * height)
    for (let i = 0; i < plane.length; i++) plane[i] = data[i * channels + channel]!
    return plane
  }),
})

/** Where the corners come to lie: turned, and pushed in one by one. */
const askew = (random: Random, { askew = 0, perspective = 0 }: Recipe, width: number, height: number) => {
  const degrees = askew * between(random, 0.25, 1) * (random() < 0.5 ? -1 : 1)
  const angle = (degrees * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const corners: readonly Point[] = [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ]
  const pushed = corners.map(([x, y]): Point => {
    const [inX, inY] = [between(random, 0.2, 1) * perspective, between(random, 0.2, 1) * perspective * 0.6]
    return [x + (x === 0 ? inX : -inX) * width, y + (y === 0 ? inY : -inY) * height]
  })
  const [x, y] = [width / 2, height / 2]
  const turned = pushed.map(([u, v]): Point => [x + cos * (u - x) - sin * (v - y), y + sin * (u - x) + cos * (v - y)])
  return homographyOf(turned, corners)
}

/** What lies beyond the paper. */
const table = 110
const scannerLid = 250

const laid = ({ width, height, planes }: Planes, random: Random, recipe: Recipe): Planes => {
  if (!recipe.askew && !recipe.perspective) return { width, height, planes }
  const map = composed([1, 0, 0, 0, 1, 0, 0, 0], askew(random, recipe, width, height))
  const beyond = recipe.perspective ? table : scannerLid
  const moved = planes.map(() => new Float32Array(width * height).fill(beyond))
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [u, v] = mapped(map, x + 0.5, y + 0.5)
      const [left, top] = [Math.floor(u - 0.5), Math.floor(v - 0.5)]
      if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) continue
      const [a, b] = [u - 0.5 - left, v - 0.5 - top]
      const at = top * width + left
      planes.forEach((plane, i) => {
        moved[i]![y * width + x] =
          (plane[at]! * (1 - a) + plane[at + 1]! * a) * (1 - b) +
          (plane[at + width]! * (1 - a) + plane[at + width + 1]! * a) * b
      })
    }
  return { width, height, planes: moved }
}

const blurred = (plane: Float32Array, width: number, height: number, deviation: number): Float32Array => {
  const reach = Math.ceil(3 * deviation)
  const kernel = Array.from({ length: 2 * reach + 1 }, (_, i) => Math.exp(-((i - reach) ** 2) / (2 * deviation ** 2)))
  const sum = kernel.reduce((all, one) => all + one, 0)
  const along = (from: Float32Array, step: number, length: number, lines: number, lineStep: number) => {
    const to = new Float32Array(from.length)
    for (let line = 0; line < lines; line++)
      for (let i = 0; i < length; i++) {
        let value = 0
        for (let k = -reach; k <= reach; k++) {
          const at = Math.min(length - 1, Math.max(0, i + k))
          value += from[line * lineStep + at * step]! * kernel[k + reach]!
        }
        to[line * lineStep + i * step] = value / sum
      }
    return to
  }
  return along(along(plane, 1, width, height, width), width, height, width, 1)
}

/** The light on a page: falling off to one side, and a darker spot. */
const light = (random: Random, shadow: number, width: number, height: number) => {
  const [toRight, toFoot] = [between(random, 0.2, 1), between(random, 0.2, 1)]
  const [spotX, spotY] = [random(), random()]
  return (x: number, y: number) => {
    const [u, v] = [x / width, y / height]
    const spot = Math.exp(-(((u - spotX) / 0.2) ** 2 + ((v - spotY) / 0.2) ** 2))
    return 1 - 0.216 * shadow * (u * toRight + v * toFoot) - 0.15 * spot
  }
}

/** The page as it is scanned: in grey, or in colours where a stamp is kept red. */
export const degraded = (page: RenderedPage, recipe: Recipe, random: Random): Gray => {
  const isRed = recipe.stamp === 'red'
  const source = recipe.stamp ? stamped(page, recipe.dots, random) : page
  const start = isRed ? planesOf({ ...source, channels: 3 }, 3) : planesOf(shadesOfPage(source), 1)
  const { width, height, planes } = laid(start, random, recipe)
  const blur = (recipe.blur ?? 0) * between(random, 0.7, 1.2)
  const soft = blur > 0 ? planes.map((plane) => blurred(plane, width, height, blur)) : planes
  const lit = recipe.shadow ? light(random, recipe.shadow, width, height) : () => 1
  const threshold = between(random, 125, 185)
  const noise = normalsOf(random)
  const seen = soft.map((plane) => {
    const data = new Uint8ClampedArray(width * height)
    for (let y = 0, i = 0; y < height; y++)
      for (let x = 0; x < width; x++, i++) {
        const shade = 12 + plane[i]! * lit(x, y) * 0.93 + (recipe.noise ? noise() * recipe.noise : 0)
        data[i] = recipe.isBilevel ? (shade > threshold ? 255 : 0) : shade
      }
    return recipe.jpeg ? jpegArtefacts({ width, height, data }, recipe.jpeg) : data
  })
  if (!isRed) return { width, height, data: new Uint8Array(seen[0]!) }
  const data = new Uint8Array(3 * width * height)
  seen.forEach((plane, channel) => plane.forEach((shade, i) => (data[3 * i + channel] = shade)))
  return grayOf({ width, height, data, channels: 3 })
}
