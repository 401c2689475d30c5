import { section } from '@gxgk/document'
import type { Section } from '@gxgk/document'
import type { Limits, Refusal } from '@gxgk/read'
import { boxOf } from '@gxgk/read/pages'
import type { Gray } from '../image/gray'
import { isBilevel } from '../image/gray'
import { pageWidth } from '../ink/long-strokes'
import type { Recogniser } from '../recognise/recogniser'
import { isSpeckled } from './is-speckled'
import { readProse } from './read-prose'
import { readTable } from './read-table'
import type { PlaceOf } from './straight-page'
import { straightPage } from './straight-page'

/** What of a page was read. */
export interface PictureReading {
  /** Without blocks where the page was refused. */
  readonly section: Section
  readonly refusal?: Refusal
  /** The page made straight, and how many of its pixels there are to a point; absent where the page was refused. */
  readonly straight?: { readonly picture: Gray; readonly point: number }
  /** In points. */
  readonly width: number
  readonly height: number
}

/** Fewer dots to the inch do not tell digits apart; black and white ones need more. */
const leastDots = { grey: 130, bilevel: 150 }
const pointsPerInch = 72

/** Pages larger than this, in pixels across, are read at half the size or less: more dots tell nothing more. */
const widest = 2600

/** Of a page of which more figures than this are not settled none is taken. */
const mostUnsettled = 0.5
const fewestFigures = 10

const dotsOf = ({ width, height }: Gray) => (Math.min(width, height) / pageWidth) * pointsPerInch

const rounded = (value: number) => Math.round(value * 100) / 100

/** The picture with each block of so many pixels one. */
const reduced = ({ width, height, data }: Gray, by: number): Gray => {
  const [across, down] = [Math.floor(width / by), Math.floor(height / by)]
  const small = new Uint8Array(across * down)
  for (let y = 0; y < down; y++)
    for (let x = 0; x < across; x++) {
      let sum = 0
      for (let j = 0; j < by; j++) for (let i = 0; i < by; i++) sum += data[(y * by + j) * width + x * by + i]!
      small[y * across + x] = sum / (by * by)
    }
  return { width: across, height: down, data: small }
}

/** Reads the picture of a page, upright; `number` is that of the page. */
export const readPicture = async (
  picture: Gray,
  number: number,
  recogniser: Recogniser,
  limits: Limits,
): Promise<PictureReading> => {
  const source = { page: number }
  const size = (point: number) => ({ width: picture.width / point, height: picture.height / point })
  const refused = (refusal: Refusal): PictureReading => ({ section: section([], { source }), refusal, ...size(1) })
  if (dotsOf(picture) < (isBilevel(picture) ? leastDots.bilevel : leastDots.grey)) return refused('coarse')
  const by = Math.ceil(Math.min(picture.width, picture.height) / widest)
  const page = straightPage(by > 1 ? reduced(picture, by) : picture, limits)
  if (page.isTooSlanted) return refused('slanted')
  if (isSpeckled(page)) return refused('unsettled')
  const placeOf: PlaceOf = ([left, top, right, bottom]) => ({
    ...source,
    box: [rounded(left), rounded(top), rounded(right), rounded(bottom)],
  })
  const tables = []
  for (const lattice of page.lattices)
    tables.push({ top: boxOf(lattice)[1], ...(await readTable(page, lattice, recogniser, placeOf)) })
  const [figures, settled] = [
    tables.reduce((sum, { figures }) => sum + figures, 0),
    tables.reduce((sum, { settled }) => sum + settled, 0),
  ]
  if (figures >= fewestFigures && settled < (1 - mostUnsettled) * figures) return refused('unsettled')
  const prose = await readProse(page, recogniser, placeOf)
  if (!prose) return refused('unsettled')
  const blocks = [...prose, ...tables.map(({ top, table }) => ({ top, block: table }))].sort((a, b) => a.top - b.top)
  return {
    section: section(
      blocks.map(({ block }) => block),
      { source },
    ),
    straight: { picture: page.gray, point: page.point },
    ...size(page.point * by),
  }
}
