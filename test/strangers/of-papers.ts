import { pdfFile, shownLetters } from '@gxgk/deviations'
import { drawn, drawnPages, shown } from './drawn'
import type { Pen } from './drawn'
import type { Stranger } from './stranger'
import { all } from './stranger'

const paper = (name: string, pen: Pen, more: Partial<Stranger> = {}): Stranger => ({
  name: `PDF: ${name}`,
  source: (report) => drawn(report, pen),
  type: 'pdf',
  ...more,
})

const widthOf = (letter: string, size: number) => (letter.codePointAt(0)! < 0x7f ? size / 2 : size)

/** Each letter at a place of its own; `again` are the offsets at which it is drawn again. */
const apart =
  (...again: readonly number[]): NonNullable<Pen['show']> =>
  (words, x, y, size) => {
    let at = x
    return [...words]
      .map((one) => {
        const letters = [0, ...again].map((offset) => shown(one, at + offset, y, size)).join('')
        at += widthOf(one, size)
        return letters
      })
      .join('')
  }

const bytes = (file: Uint8Array) => Buffer.from(file).toString('latin1')

/** The pages turned by an entry of theirs or by what is drawn. */
const turned = (name: string, degrees: number, isEntry: boolean): Stranger => ({
  name: `PDF: ${name}`,
  source: (report) => {
    const [width, height] = [595, 842]
    const operators = { 90: '0 -1 1 0 0 595 cm', 180: '-1 0 0 -1 595 842 cm', 270: '0 1 -1 0 842 0 cm' }[degrees]!
    const isAcross = degrees % 180 === 90
    const pages = drawnPages(report).map((page) => ({
      width: isAcross ? height : width,
      height: isAcross ? width : height,
      operators: `q ${operators}\n${page}Q\n`,
    }))
    const file = pdfFile(pages, { font: 'unicode', compressed: false })
    if (!isEntry) return file
    return Buffer.from(
      bytes(file).replace(/\/Type \/Page \/Parent/g, `/Type /Page /Rotate ${degrees} /Parent`),
      'latin1',
    )
  },
  type: 'pdf',
})

const thin = (x: number, y: number, width: number, height: number) =>
  `${x} ${y} ${width} 0.5 re f ${x} ${y + height} ${width} 0.5 re f ${x} ${y} 0.5 ${height} re f ${x + width} ${y} 0.5 ${height} re f\n`

const dotted = (x: number, y: number, width: number, height: number) => {
  const line = (fromX: number, fromY: number, stepX: number, stepY: number, length: number) =>
    Array.from(
      { length: Math.ceil(length / 3) },
      (_, i) => `${fromX + i * 3 * stepX} ${fromY + i * 3 * stepY} 1 0.5 re f`,
    ).join(' ')
  return `${line(x, y, 1, 0, width)} ${line(x, y + height, 1, 0, width)} ${line(x, y, 0, 1, height)} ${line(x + width, y, 0, 1, height)}\n`
}

/** PDFs as offices, printers and converters make them. */
export const ofPapers: readonly Stranger[] = [
  paper('ruled', {}),
  paper('each letter placed alone', { show: apart() }),
  paper('bold by drawing each letter twice', { show: apart(0.25) }),
  paper('bold by drawing each word twice', {
    show: (words, x, y, size) => shown(words, x, y, size) + shown(words, x + 0.3, y, size),
  }),
  paper('filled and outlined', { show: (words, x, y, size) => `2 Tr 0.2 w ${shown(words, x, y, size)}0 Tr\n` }),
  paper('letters by a matrix, size one', {
    show: (words, x, y, size) => `BT /F 1 Tf ${size} 0 0 ${size} ${x} ${y} Tm ${shownLetters(words)} Tj ET\n`,
  }),
  paper('borders as thin boxes', { border: thin }),
  paper('borders as dots', { border: dotted }),
  paper('rules between rows alone', { border: (x, y, width) => `0.5 w ${x} ${y} m ${x + width} ${y} l S\n` }),
  paper('no borders', { border: () => '' }),
  paper('white borders, grey cells', {
    border: (x, y, width, height) =>
      `0.9 g ${x} ${y} ${width} ${height} re f 1 G 1 w ${x} ${y} ${width} ${height} re S 0 g 0 G\n`,
  }),
  paper('pages of half the height', { paper: [595, 420] }),
  paper('pages of half the height, heads again', { paper: [595, 420], heads: true }),
  paper('pages of a few rows', { paper: [595, 240], heads: true }),
  paper('borders first, words after', {
    order: (parts) => [
      ...parts.flatMap((one) => one.match(/^.*re S$/gm) ?? []).map((one) => `${one}\n`),
      ...parts.map((one) => one.replace(/^.*re S\n/gm, '')),
    ],
  }),
  paper('drawn from the foot to the head', { order: (parts) => [...parts].reverse() }),
  paper('a watermark across', {
    under: `q 0.9 g 0.7 0.7 -0.7 0.7 100 100 cm ${shown('内部资料2025', 0, 0, 60)}${shown('内部资料2025', 0, 200, 60)}Q\n`,
  }),
  paper(
    'a stamp over the figures',
    {
      under: `q 1 0 0 RG 2 w 400 300 80 80 re S ${shown('某县教育局', 405, 340, 14)}Q\n`,
    },
    { unread: all },
  ),
  paper('thousands parted', { print: (n) => `${n.toLocaleString('en-US', { maximumFractionDigits: 6 })}` }),
  paper('letters of a background, not shown', {
    show: (words, x, y, size) => shown(words, x, y, size) + `3 Tr ${shown(words, x + 0.1, y, size)}0 Tr\n`,
  }),
  turned('turned by an entry', 90, true),
  turned('turned back by an entry', 270, true),
  turned('upside down by an entry', 180, true),
  turned('turned as drawn', 90, false),
  {
    name: 'PDF: codes of a font without a table',
    source: (report) => {
      const pen: Pen = {
        show: (words, x, y, size) =>
          shown(words, x, y, size).replace(
            /<([0-9a-f]+)>/,
            (_, codes: string) =>
              `<${codes.replace(/.{4}/g, (one) => ((parseInt(one, 16) * 7 + 300) & 0xffff).toString(16).padStart(4, '0'))}>`,
          ),
      }
      return Buffer.from(bytes(drawn(report, pen)).replace('/ToUnicode 6 0 R', ' '.repeat(16)), 'latin1')
    },
    type: 'pdf',
    unread: all,
  },
]
