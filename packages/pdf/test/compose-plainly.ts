import type {
  ComposedDocument,
  ComposedLine,
  ComposedRun,
  Face,
  LinkArea,
  OutlineEntry,
  Place,
  Rule,
  StructureElement,
  Watermark,
} from '@gxgk/layout'
import type { PlainBlock, PlainCell, PlainPart } from './plain-blocks'

export interface PlainOptions {
  readonly title?: Face
  readonly watermark?: string
}

type Block<K extends string> = Extract<PlainBlock, { readonly [key in K]: unknown }>

interface OpenPage {
  readonly width: number
  readonly height: number
  readonly lines: ComposedLine[]
  readonly rules: Rule[]
  readonly links: LinkArea[]
}

const margin = 72
const size = 16
const pitch = 28
const rowHeight = 22
const portrait = { width: 595.28, height: 841.89 }

const widthOf = (text: string, face: Face, at: number) =>
  Array.from(text).reduce((sum, char) => sum + (face.advance(char.codePointAt(0)!) ?? 0), 0) * (at / 1000)

/** Composes blocks for tests: lines cut where they are full, table rows of one height, page numbers below. */
export const composePlainly = (
  blocks: readonly PlainBlock[],
  face: Face,
  options: PlainOptions = {},
): ComposedDocument => {
  const elements: StructureElement[] = []
  const outline: OutlineEntry[] = []
  const destinations = new Map<string, Place>()
  const pages: OpenPage[] = []
  let y = 0

  const add = (element: StructureElement) => elements.push(element) - 1
  const addPage = ({ width, height } = pages.at(-1) ?? portrait) => {
    pages.push({ width, height, lines: [], rules: [], links: [] })
    y = margin
  }
  const page = () => pages.at(-1)!
  const room = (height: number) => {
    if (y + height > page().height - margin) addPage()
  }
  const run = (text: string, x: number, element: ComposedRun['element'], at = size, own = face): ComposedRun => ({
    x,
    width: widthOf(text, own, at),
    text,
    face: own,
    size: at,
    spacing: 0,
    element,
  })
  const mark = (ref: string | undefined) => {
    if (ref !== undefined) destinations.set(ref, { page: pages.length - 1, x: margin, y })
  }

  /** Parts one behind the other, each in an element of its own; a new line where the next character does not fit. */
  const flow = (parts: readonly { readonly text: string; readonly element: number; readonly own?: Face }[]) => {
    let runs: ComposedRun[] = []
    let x = margin
    const end = () => {
      if (runs.length > 0) page().lines.push({ baseline: y + size, runs })
      for (const { x: left, width, element } of runs)
        if (typeof element === 'number' && elements[element]!.role === 'Link')
          page().links.push({ x: left, y, width, height: size, element })
      runs = []
      x = margin
      y += pitch
    }
    room(pitch)
    for (const { text, element, own = face } of parts) {
      let rest = ''
      const close = () => {
        if (rest !== '') runs.push(run(rest, x, element, size, own))
        x += widthOf(rest, own, size)
        rest = ''
      }
      for (const char of text) {
        if (x + widthOf(rest + char, own, size) > page().width - margin) {
          close()
          end()
          room(pitch)
        }
        rest += char
      }
      close()
    }
    end()
  }

  const heading = ({ heading: depth, text, ref }: Block<'heading'>) => {
    room(pitch)
    mark(ref)
    outline.push({ depth, title: text, page: pages.length - 1, x: margin, y })
    const own = options.title ?? face
    flow([{ text, element: add({ role: `H${depth}`, parent: 0, ...(ref !== undefined && { ref }) }), own }])
  }

  const paragraph = ({ paragraph: parts, ref }: Block<'paragraph'>) => {
    room(pitch)
    mark(ref)
    const parent = add({ role: 'P', parent: 0 })
    const only = parts.every((part) => typeof part === 'string')
    const elementOf = (part: PlainPart) =>
      typeof part === 'string'
        ? only
          ? parent
          : add({ role: 'Span', parent })
        : add({ role: 'Link', parent, target: part.target })
    flow(parts.map((part) => ({ text: typeof part === 'string' ? part : part.text, element: elementOf(part) })))
  }

  const list = ({ list: items, numbering }: Block<'list'>) => {
    const parent = add({ role: 'L', parent: 0, numbering })
    items.forEach((text, i) => {
      const item = add({ role: 'LI', parent })
      const label = add({ role: 'Lbl', parent: item })
      const body = add({ role: 'LBody', parent: item })
      flow([
        { text: numbering === 'Decimal' ? `${i + 1}. ` : '• ', element: label },
        { text, element: body },
      ])
    })
  }

  const table = ({ table: summary, columns, head, body }: Block<'table'>) => {
    const parent = add({ role: 'Table', parent: 0, summary })
    const width = (page().width - 2 * margin) / columns
    const section = (role: 'THead' | 'TBody' | 'repeated', rows: readonly (readonly PlainCell[])[]) => {
      const group = role === 'repeated' ? -1 : add({ role, parent })
      const taken = rows.map(() => new Set<number>())
      rows.forEach((cells, r) => {
        if (role === 'TBody' && y + rowHeight > page().height - margin) {
          addPage()
          section('repeated', head)
        }
        const row = role === 'repeated' ? -1 : add({ role: 'TR', parent: group })
        const runs: ComposedRun[] = []
        let column = 0
        for (const { text, scope, rowSpan = 1, colSpan = 1 } of cells) {
          while (taken[r]!.has(column)) column++
          for (let below = r; below < r + rowSpan; below++)
            for (let beside = column; beside < column + colSpan; beside++) taken[below]?.add(beside)
          const spans = { ...(rowSpan > 1 && { rowSpan }), ...(colSpan > 1 && { colSpan }) }
          const element =
            role === 'repeated'
              ? role
              : add({ role: scope ? 'TH' : 'TD', parent: row, ...(scope && { scope }), ...spans })
          const [x0, x1] = [margin + column * width, margin + (column + colSpan) * width]
          const [y0, y1] = [y, y + rowSpan * rowHeight]
          if (text !== '') runs.push(run(text, x0 + 3, element, 10.5))
          page().rules.push(
            { x0, y0, x1, y1: y0, width: 0.5 },
            { x0, y0: y1, x1, y1, width: 0.5 },
            { x0, y0, x1: x0, y1, width: 0.5 },
            { x0: x1, y0, x1, y1, width: 0.5 },
          )
          column += colSpan
        }
        page().lines.push({ baseline: y + 15, runs })
        y += rowHeight
      })
    }
    if (head.length > 0) section('THead', head)
    section('TBody', body)
    y += 8
  }

  add({ role: 'Document', parent: -1 })
  addPage()
  for (const block of blocks)
    if ('heading' in block) heading(block)
    else if ('paragraph' in block) paragraph(block)
    else if ('note' in block) flow([{ text: block.note, element: add({ role: 'Note', parent: 0 }) }])
    else if ('list' in block) list(block)
    else if ('table' in block) table(block)
    else addPage(block.pageBreak === 'portrait' ? portrait : { width: portrait.height, height: portrait.width })

  const behind = ({ width, height }: OpenPage): { readonly watermark?: Watermark } =>
    options.watermark === undefined
      ? {}
      : { watermark: { text: options.watermark, face, size: 80, x: width / 2, y: height / 2, angle: 45 } }
  const numbered = (lines: readonly ComposedLine[], i: number, height: number) => [
    ...lines,
    { baseline: height - 40, runs: [run(`— ${i + 1} —`, margin, 'pageNumber', 14)] },
  ]
  return {
    pages: pages.map((one, i) => ({ ...one, ...behind(one), lines: numbered(one.lines, i, one.height) })),
    elements,
    outline,
    destinations,
  }
}
