import type { Artifact, ComposedPage, ComposedRun, Fill, Ink, Rule, StructureElement } from '@gxgk/layout'
import type { FontUses } from './font-use'
import { hexCode } from './hex-codes'
import { decimal, serialize, textString } from './pdf-value'
import { watermarkContent } from './watermark-content'

/** What is drawn on a page, and the element that each of its marked contents belongs to, by MCID. */
export interface PageContent {
  readonly content: string
  readonly marks: readonly number[]
  /** The fonts that it calls by name. */
  readonly fonts: ReadonlySet<string>
}

const artifacts: { readonly [A in Artifact]: string } = {
  pageNumber: '/Artifact<</Type/Pagination/Subtype/Footer>>BDC\n',
  watermark: '/Artifact<</Type/Pagination/Subtype/Watermark>>BDC\n',
  repeated: '/Artifact<</Type/Pagination>>BDC\n',
  layout: '/Artifact<</Type/Layout>>BDC\n',
}

/** The text as codes of its font. */
export const codesOf = (text: string, codes: ReadonlyMap<number, number>): string => {
  let written = '<'
  for (let i = 0; i < text.length; i++) {
    const codePoint = text.codePointAt(i)!
    if (codePoint > 0xffff) i++
    written += hexCode(codes.get(codePoint)!)
  }
  return `${written}>`
}

const privateUse = /\p{Co}/u

/** ISO 19005-3, 6.2.11.7.3: what Unicode leaves to private use is told again as the actual text. */
const withActualText = (text: string, drawn: string) =>
  privateUse.test(text) ? `/Span<</ActualText ${serialize(textString(text))}>>BDC\n${drawn}EMC\n` : drawn

/** Red, green and blue, from 0 to 1. */
const inks: { readonly [I in Ink]: string } = { red: '0.85 0.1 0.1' }

const length = (value: number) => decimal(value, 2)

const rulesContent = (rules: readonly Rule[]): string => {
  if (rules.length === 0) return ''
  // Square ends, so that lines that meet in a corner close it.
  let drawn = `${artifacts.layout}2 J\n`
  for (const { width, ink } of new Map(rules.map((rule) => [`${rule.width} ${rule.ink ?? ''}`, rule])).values()) {
    drawn += `${length(width)} w\n${ink ? `${inks[ink]} RG\n` : ''}`
    for (const { x0, y0, x1, y1, width: own, ink: ownInk } of rules)
      if (own === width && ownInk === ink) drawn += `${length(x0)} ${length(y0)} m ${length(x1)} ${length(y1)} l\n`
    drawn += ink ? 'S\n0 G\n' : 'S\n'
  }
  return `${drawn}EMC\n`
}

const fillsContent = (fills: readonly Fill[]): string => {
  if (fills.length === 0) return ''
  let drawn = `${artifacts.layout}q\n`
  for (const { x, y, width, height, grey } of fills)
    drawn += `${decimal(grey, 2)} g ${length(x)} ${length(y)} ${length(width)} ${length(height)} re f\n`
  return `${drawn}Q\nEMC\n`
}

/** Operators for the lines, and the elements they mark; runs of one element beside or below each other are one mark. */
const linesContent = (page: ComposedPage, elements: readonly StructureElement[], uses: FontUses) => {
  const marks: number[] = []
  const fonts = new Set<string>()
  let drawn = ''
  let current: ComposedRun['element'] | undefined
  let state = ''
  let spaced = '0'
  const mark = (element: ComposedRun['element'] | undefined) => {
    if (element === current) return
    if (current !== undefined) drawn += 'EMC\n'
    current = element
    if (typeof element === 'string') drawn += artifacts[element]
    else if (element !== undefined) {
      drawn += `/${elements[element]!.role}<</MCID ${marks.length}>>BDC\n`
      marks.push(element)
    }
  }
  for (const { baseline, runs } of page.lines)
    for (const { x, text, face, size, spacing, ink, element } of runs) {
      if (text === '') continue
      const { name, codes } = uses.get(face)!
      fonts.add(name)
      mark(element)
      const font = `/${name} ${length(size)} Tf\n`
      // Errors of rounding add up over a line: one place more than for other lengths.
      const space = decimal(spacing, 3)
      let shown = 'BT\n'
      if (font !== state) shown += state = font
      if (space !== spaced) shown += `${(spaced = space)} Tc\n`
      shown += `1 0 0 -1 ${length(x)} ${length(baseline)} Tm\n${codesOf(text, codes)}Tj\nET\n`
      drawn += ink ? `${inks[ink]} rg\n${withActualText(text, shown)}0 g\n` : withActualText(text, shown)
    }
  mark(undefined)
  return { drawn, marks, fonts }
}

/** Draws a page, y downwards: the watermark below everything, then what is filled, then lines of text, then rules. */
export const pageContent = (page: ComposedPage, elements: readonly StructureElement[], uses: FontUses): PageContent => {
  const { drawn: lines, marks, fonts } = linesContent(page, elements, uses)
  const drawn = fillsContent(page.fills ?? []) + lines
  if (!page.watermark) return { content: drawn + rulesContent(page.rules), marks, fonts }
  const { name, codes } = uses.get(page.watermark.face)!
  const behind = watermarkContent(page.watermark, name, codesOf(page.watermark.text, codes))
  return {
    content: `${artifacts.watermark}${behind}EMC\n${drawn}${rulesContent(page.rules)}`,
    marks,
    fonts: new Set([name, ...fonts]),
  }
}
