import type { Gray } from './gray'

/** Where there is ink: 1, and 0 where there is paper, row by row. */
export interface Ink {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/** What is darker than `threshold`, or as dark. */
export const inkOf = ({ width, height, data }: Gray, threshold: number): Ink => {
  const ink = new Uint8Array(data.length)
  for (let i = 0; i < ink.length; i++) ink[i] = data[i]! <= threshold ? 1 : 0
  return { width, height, data: ink }
}

/** The shade that parts a picture best in two (Otsu 1979). */
const otsu = ({ data }: Gray): number => {
  const counts = new Float64Array(256)
  for (const shade of data) counts[shade]!++
  let sum = 0
  for (let shade = 0; shade < 256; shade++) sum += shade * counts[shade]!
  let [dark, darkSum, best, found] = [0, 0, 0, 128]
  for (let shade = 0; shade < 256; shade++) {
    dark += counts[shade]!
    if (dark === 0) continue
    const bright = data.length - dark
    if (bright === 0) break
    darkSum += shade * counts[shade]!
    const apart = darkSum / dark - (sum - darkSum) / bright
    const spread = dark * bright * apart * apart
    if (spread > best) [best, found] = [spread, shade]
  }
  return found
}

/** Of softened black and white: what of text is ink, and what of rulings, which are thin. */
const bilevel = { text: 170, rulings: 205 }

/** Thin strokes are brighter than the middle of text and paper. */
const forThin = 15
const [least, most] = [110, 200]

/** The threshold of text, and of rulings. */
export const thresholdsOf = (picture: Gray): { readonly text: number; readonly rulings: number } => {
  if (picture.isBilevel) return bilevel
  const text = Math.min(most, Math.max(least, otsu(picture) + forThin))
  return { text, rulings: text }
}
