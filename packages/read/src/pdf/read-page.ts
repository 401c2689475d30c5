import { section } from '@gxgk/document'
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Limits } from '../limits'
import type { Box, Direction } from './box'
import type { Codes, FontFacts, Operators } from './drawing'
import { drawingOf } from './drawing'
import type { Matrix } from './matrix'
import { pageBlocks } from './page-blocks'
import { readableGlyphs } from './readable-glyphs'
import type { ReadPage } from './without-furniture'

/** The part of a font that pdfjs-dist hands out; of one that it cannot read it hands out what is wrong. */
interface Font {
  readonly vertical?: boolean
  readonly fontMatrix?: readonly number[]
}

const fontNames = ({ fnArray, argsArray }: Operators, { setFont, setGState }: Codes): ReadonlySet<string> => {
  const names = new Set<unknown>()
  fnArray.forEach((code, i) => {
    const args = argsArray[i] as readonly unknown[]
    if (code === setFont) names.add(args[0])
    if (code === setGState)
      for (const [key, value] of args[0] as readonly (readonly [string, unknown])[])
        if (key === 'Font') names.add((value as readonly unknown[])[0])
  })
  return new Set([...names].filter((name) => typeof name === 'string'))
}

const fontsOf = async (page: PDFPageProxy, names: ReadonlySet<string>): Promise<ReadonlyMap<string, FontFacts>> => {
  const objects = page.commonObjs as { get(name: string, callback: (font: Font | string) => void): void }
  const facts = [...names].map(async (name) => {
    const font = await new Promise<Font | string>((resolve) => objects.get(name, resolve))
    const isDamaged = typeof font === 'string'
    const { vertical = false, fontMatrix } = isDamaged ? {} : font
    return [name, { vertical, unit: fontMatrix?.[0] || 0.001, isDamaged }] as const
  })
  return new Map(await Promise.all(facts))
}

/** Which way most of the text of a page runs; vertical writing is no sign of a page that lies on its side. */
const mainDirection = ({ glyphs }: ReturnType<typeof drawingOf>): Direction => {
  const counts = [0, 0, 0, 0]
  for (const { direction, text, upright } of glyphs) if (!upright) counts[direction]! += text.length
  return counts.indexOf(Math.max(...counts)) as Direction
}

/** The box as it lies on a page of this size, of which it was measured after a number of quarter turns to the left. */
const turnedBack = ([left, top, right, bottom]: Box, turns: Direction, width: number, height: number): Box => {
  if (turns === 1) return [width - bottom, left, width - top, right]
  if (turns === 2) return [width - right, height - bottom, width - left, height - top]
  if (turns === 3) return [top, height - right, bottom, height - left]
  return [left, top, right, bottom]
}

const rounded = (value: number) => Math.round(value * 100) / 100

/** A page with fewer characters than this and an image of half its size is a scan with a page number. */
const fewestCharacters = 10

/** So many shapes without any text are text turned into outlines. */
const fewestShapes = 20

/**
 * A page as a section: without blocks where it is printed but not as text, as a scan is; undefined where it is blank. Text that lies
 * unpainted over an image of the page was recognised there, by whom and how well nothing tells: its section has `recognised`.
 */
export const readPage = async (page: PDFPageProxy, codes: Codes, limits: Limits): Promise<ReadPage | undefined> => {
  const operators: Operators = await page.getOperatorList({ annotationMode: 0 })
  const fonts = await fontsOf(page, fontNames(operators, codes))
  const view = (turns: Direction) => {
    const viewport = page.getViewport({ scale: 1, rotation: (page.rotate + 270 * turns) % 360 })
    const box: Box = [0, 0, viewport.width, viewport.height]
    return { viewport, drawing: drawingOf(operators, fonts, codes, viewport.transform as unknown as Matrix, box) }
  }
  const upright = view(0)
  const turns = mainDirection(upright.drawing)
  const { viewport, drawing } = turns === 0 ? upright : view(turns)
  const { width, height } = upright.viewport
  const source = { page: page.pageNumber }
  const glyphs = readableGlyphs(drawing.glyphs, viewport.width, viewport.height)
  const isPicture = drawing.image >= (width * height) / 2
  const isScan = isPicture && glyphs.length < fewestCharacters
  const isRecognised = isPicture && glyphs.filter(({ hidden }) => !hidden).length < fewestCharacters
  if (isScan || glyphs.length === 0)
    return drawing.image > 0 || drawing.shapes >= fewestShapes
      ? { section: section([], { source }), width, height, full: new Set(), lines: new Map() }
      : undefined
  const { blocks, ...rest } = pageBlocks(glyphs, drawing, limits, (box) => {
    const [left, top, right, bottom] = turnedBack(box, turns, width, height)
    return { ...source, box: [rounded(left), rounded(top), rounded(right), rounded(bottom)] }
  })
  const own = { ...source, ...(isRecognised && { recognised: { candidates: [] } }) }
  return { section: section(blocks, { source: own }), width, height, ...rest }
}
