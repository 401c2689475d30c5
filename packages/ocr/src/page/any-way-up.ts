import type { Limits } from '@gxgk/read'
import type { Gray } from '../image/gray'
import type { Recogniser } from '../recognise/recogniser'
import type { PictureReading } from './read-picture'
import { readPicture } from './read-picture'

/** Of a page with fewer legible characters than this it is not known that it stands upright; one that lies has next to none. */
const fewestLegible = 20
/** Lines as sure as this are legible. */
const legibleLine = 0.5

const chinese = /\p{Script=Han}/gu

/** The picture turned by a quarter to the right. */
export const turnedRight = ({ width, height, data, ...others }: Gray): Gray => {
  const turned = new Uint8Array(data.length)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) turned[x * height + height - 1 - y] = data[y * width + x]!
  return { ...others, width: height, height: width, data: turned }
}

/** The recogniser, and how many Chinese characters it has made out in lines that it is sure of. */
const counting = (recogniser: Recogniser) => {
  let legible = 0
  const counted: Recogniser = {
    ...recogniser,
    lines: async (crops) => {
      const read = await recogniser.lines(crops)
      for (const { text, sureness } of read) if (sureness >= legibleLine) legible += text.match(chinese)?.length ?? 0
      return read
    },
  }
  return { counted, legible: () => legible }
}

/** Reads the picture of a page as it lies, and turned by quarters where hardly a word is legible so, or hardly a figure. */
export const readAnyWayUp = async (
  picture: Gray,
  number: number,
  recogniser: Recogniser,
  limits: Limits,
  read = readPicture,
): Promise<PictureReading> => {
  const tried = async (turned: Gray) => {
    const { counted, legible } = counting(recogniser)
    const reading = await read(turned, number, counted, limits)
    return { reading, legible: legible() }
  }
  const asItLies = await tried(picture)
  const { refusal } = asItLies.reading
  // Of a table that lies on its side a few words stand upright, those that were printed from top to bottom.
  const isUpright = asItLies.legible >= fewestLegible && refusal !== 'unsettled'
  // Too few dots are too few whichever way it lies.
  if (isUpright || refusal === 'coarse') return asItLies.reading
  let turned = picture
  for (let turns = 1; turns < 4; turns++) {
    turned = turnedRight(turned)
    const { reading, legible } = await tried(turned)
    if (reading.refusal === undefined && legible >= Math.max(fewestLegible, asItLies.legible)) return reading
  }
  return asItLies.reading
}
