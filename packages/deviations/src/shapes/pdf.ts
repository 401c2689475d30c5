import type { Block, Document } from '@gxgk/document'
import { plainText } from '@gxgk/document'
import type { Random } from '../random'
import { pick } from '../random'
import { pdfFile, shownLetters } from './pdf-file'
import type { PlacedText, Ruling } from './pdf-table'
import { tableParts, widthOf, wrapped } from './pdf-table'
import type { Shape } from './shape'

const page = { width: 595, height: 842, left: 62, top: 70, room: 690 }
const lineWidth = page.width - 2 * page.left

interface Page {
  readonly texts: PlacedText[]
  readonly rulings: Ruling[]
}

/** Blocks laid out on pages one after another. */
const pagesOf = (blocks: readonly Block[]): readonly Page[] => {
  const pages: Page[] = [{ texts: [], rulings: [] }]
  let y = 0
  const turn = () => {
    pages.push({ texts: [], rulings: [] })
    y = 0
  }
  const lines = (text: string, size: number, indent: number, centred = false) => {
    for (const [i, line] of wrapped('　'.repeat(indent) + text, size, lineWidth).entries()) {
      if (y + size * 1.6 > page.room) turn()
      const x = centred ? (lineWidth - widthOf(line, size)) / 2 : i === 0 ? indent * size : 0
      const words = line.replace(/^　+/, '')
      if (words.trim() !== '') pages.at(-1)!.texts.push({ text: words, x: page.left + x, y: page.top + y + size, size })
      y += size * 1.6
    }
  }
  const put = (block: Block): void => {
    if (block.type === 'section') return block.children.forEach(put)
    if (block.type === 'heading')
      return lines(plainText(block), block.depth === 1 ? 18 : 14, block.depth === 1 ? 0 : 2, block.depth === 1)
    if (block.type !== 'table')
      return plainText(block)
        .split('\n')
        .forEach((line) => lines(line, 12, 2))
    if (y > page.room - 60) turn()
    const first = page.room - y
    const parts = tableParts(block, {
      left: page.left,
      width: lineWidth,
      roomOf: (part) => (part === 0 ? first : page.room),
    })
    parts.forEach(({ texts, rulings, height }, i) => {
      if (i > 0) turn()
      const top = page.top + y
      for (const one of texts) pages.at(-1)!.texts.push({ ...one, y: top + one.y })
      for (const { from, to } of rulings)
        pages.at(-1)!.rulings.push({ from: [from[0], top + from[1]], to: [to[0], top + to[1]] })
      y += height
    })
    y += 8
  }
  blocks.forEach(put)
  return pages
}

const at = (value: number) => String(Math.round(value * 100) / 100)

const strokes = ({ from, to }: Ruling) =>
  `${at(from[0])} ${at(page.height - from[1])} m ${at(to[0])} ${at(page.height - to[1])} l S`

const fills = ({ from, to }: Ruling) =>
  `${at(from[0] - 0.25)} ${at(page.height - to[1] - 0.25)} ${at(to[0] - from[0] + 0.5)} ${at(to[1] - from[1] + 0.5)} re f`

const shown = ({ text, x, y, size }: PlacedText) =>
  `BT /F ${size} Tf ${at(x)} ${at(page.height - y)} Td ${shownLetters(text)} Tj ET`

const numberOf = (number: number): PlacedText => {
  const text = `— ${number} —`
  return { text, x: (page.width - widthOf(text, 12)) / 2, y: page.height - 40, size: 12 }
}

const pdf = (name: string, draw: ((ruling: Ruling) => string) | undefined, weight: number): Shape => ({
  name,
  type: 'pdf',
  never: ['shifts'],
  weight,
  print: ({ children }: Document, random: Random) => {
    const isNumbered = random() < 0.7
    const contents = pagesOf(children).map(({ texts, rulings }, i) => ({
      width: page.width,
      height: page.height,
      operators: [
        '0.5 w 0 G 0 g',
        ...(draw ? rulings.map(draw) : []),
        ...[...texts, ...(isNumbered ? [numberOf(i + 1)] : [])].map(shown),
      ].join('\n'),
    }))
    return pdfFile(contents, { font: pick(random, ['unicode', 'gb']), compressed: random() < 0.5 })
  },
})

export const pdfShapes: readonly Shape[] = [pdf('PDF：线条', strokes, 0.5), pdf('PDF：细矩形作线', fills, 0.5)]
