import { element, part } from '@gxgk/read/ooxml/write'
import { fontNames } from '../font-names'
import { mainNamespace } from './namespaces'
import type { Style } from './style'
import { conditionLooks, usualSize } from './style'

/** Things of one kind that styles share, each once, in the order in which they are first needed. */
const pool = (first: readonly string[]) => {
  const index = new Map(first.map((xml, i) => [xml, i]))
  return {
    of: (xml: string): number => {
      const known = index.get(xml)
      if (known !== undefined) return known
      index.set(xml, index.size)
      return index.size - 1
    },
    all: () => [...index.keys()],
  }
}

const color = (rgb: string) => element('color', { rgb: `FF${rgb}` })

const fontXml = ({ font = 'body', size = usualSize, bold, italic, underline, color: rgb }: Style): string =>
  element(
    'font',
    {},
    (bold ? '<b/>' : '') +
      (italic ? '<i/>' : '') +
      (underline ? '<u/>' : '') +
      element('sz', { val: size }) +
      (rgb === undefined ? '' : color(rgb)) +
      element('name', { val: fontNames[font] }) +
      element('charset', { val: 134 }),
  )

const solid = (rgb: string): string =>
  element(
    'fill',
    {},
    element(
      'patternFill',
      { patternType: 'solid' },
      element('fgColor', { rgb: `FF${rgb}` }) + element('bgColor', { indexed: 64 }),
    ),
  )

const pattern = (patternType: string) => element('fill', {}, element('patternFill', { patternType }))

const sides = ['left', 'right', 'top', 'bottom'] as const

const borderXml = ({ border, frame }: Style): string =>
  element(
    'border',
    {},
    sides
      .map((side) => {
        if (frame !== undefined) return element(side, { style: 'medium' }, color(frame))
        const isDrawn = border === 'thin' || (border === 'bottom' && side === 'bottom')
        return element(side, isDrawn ? { style: 'thin' } : {}, isDrawn ? element('color', { auto: 1 }) : '')
      })
      .join('') + '<diagonal/>',
  )

/** Formats that every program knows by number. */
const knownFormats: { readonly [code: string]: number } = { General: 0, '0': 1, '0.00': 2, '#,##0': 3, '@': 49 }
const firstOwnFormat = 164

/** The styles of a workbook: each is given a number where a cell first has it. */
export class StylesPart {
  private readonly fonts = pool([fontXml({})])
  private readonly fills = pool([pattern('none'), pattern('gray125')])
  private readonly borders = pool([borderXml({})])
  private readonly formats = pool([])
  private readonly xfs = pool([])
  private readonly known = new Map<Style, number>()

  constructor() {
    this.of({ align: 'left' })
  }

  of(style: Style): number {
    const known = this.known.get(style)
    if (known !== undefined) return known
    const index = this.xfs.of(this.xfOf(style))
    this.known.set(style, index)
    return index
  }

  private xfOf(style: Style): string {
    const { format = 'General', align, vertical = 'center', indent, noWrap, unlocked, quoted } = style
    const inside =
      element('alignment', { horizontal: align, vertical, wrapText: noWrap ? undefined : 1, indent }) +
      element('protection', { locked: unlocked ? 0 : 1 })
    return element(
      'xf',
      {
        numFmtId: knownFormats[format] ?? firstOwnFormat + this.formats.of(format),
        fontId: this.fonts.of(fontXml(style)),
        fillId: style.fill === undefined ? 0 : this.fills.of(solid(style.fill)),
        borderId: this.borders.of(borderXml(style)),
        xfId: 0,
        quotePrefix: quoted ? 1 : undefined,
        applyNumberFormat: format === 'General' ? undefined : 1,
        applyFont: 1,
        applyFill: 1,
        applyBorder: 1,
        applyAlignment: 1,
        applyProtection: 1,
      },
      inside,
    )
  }

  text(): string {
    const counted = (name: string, all: readonly string[]) => element(name, { count: all.length }, all.join(''))
    const formats = this.formats
      .all()
      .map((formatCode, i) => element('numFmt', { numFmtId: firstOwnFormat + i, formatCode }))
    const looks = Object.values(conditionLooks).map((look) =>
      element(
        'dxf',
        {},
        element('font', {}, ('italic' in look ? '<i/>' : '') + color(look.color)) +
          ('fill' in look
            ? element(
                'fill',
                {},
                element('patternFill', { patternType: 'solid' }, element('bgColor', { rgb: `FF${look.fill}` })),
              )
            : ''),
      ),
    )
    return part(
      'styleSheet',
      { xmlns: mainNamespace },
      (formats.length > 0 ? counted('numFmts', formats) : '') +
        counted('fonts', this.fonts.all()) +
        counted('fills', this.fills.all()) +
        counted('borders', this.borders.all()) +
        counted('cellStyleXfs', [element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]) +
        counted('cellXfs', this.xfs.all()) +
        counted('cellStyles', [element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]) +
        counted('dxfs', looks),
    )
  }
}
