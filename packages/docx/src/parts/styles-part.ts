import type { DocxFonts } from '../font-names'
import { wordNamespaces } from '../namespaces'
import { page } from '../page'
import { element, part, valued } from '../xml'

const fontsXml = (name: string, latin: string) =>
  element('w:rFonts', { 'w:ascii': latin, 'w:eastAsia': name, 'w:hAnsi': latin, 'w:cs': latin })

/** A size in half points. */
const size = (half: number) => valued('sz', half) + valued('szCs', half)

const spacing = (given: { readonly before?: number; readonly after?: number; readonly line?: number | 'single' }) =>
  element('w:spacing', {
    'w:before': given.before,
    'w:after': given.after,
    'w:line': given.line === 'single' ? 240 : (given.line ?? page.pitch),
    'w:lineRule': given.line === 'single' ? 'auto' : 'exact',
  })

/** The first line two characters in: Word counts them by `Chars`, others by twips. */
const indented = element('w:ind', { 'w:firstLineChars': 200, 'w:firstLine': 640 })
const flush = element('w:ind', { 'w:firstLineChars': 0, 'w:firstLine': 0 })

interface Style {
  readonly id: string
  /** As Word names it, so that its navigation and whoever changes the style find it. */
  readonly name: string
  readonly next?: string
  readonly paragraph?: string
  readonly run?: string
}

const styleXml = ({ id, name, next, paragraph = '', run = '' }: Style): string =>
  element(
    'w:style',
    { 'w:type': 'paragraph', 'w:default': id === 'Normal' ? 1 : undefined, 'w:styleId': id },
    valued('name', name) +
      (id === 'Normal' ? '' : valued('basedOn', 'Normal')) +
      (next === undefined ? '' : valued('next', next)) +
      '<w:qFormat/>' +
      (paragraph && element('w:pPr', {}, paragraph)) +
      (run && element('w:rPr', {}, run)),
  )

const red = valued('color', 'FF0000')

const headings = ({ heading, subheading, body, latin }: DocxFonts): readonly Style[] =>
  [heading, subheading, body, body, body].map((font, i) => ({
    id: `Heading${i + 1}`,
    name: `heading ${i + 1}`,
    next: 'Normal',
    paragraph: '<w:keepNext/>' + valued('outlineLvl', i + 1),
    run: fontsXml(font, latin) + (i === 2 ? '<w:b/>' : ''),
  }))

/** Sizes of the words of tables by their styles, in half points. */
export const tableSizes = { TableText: 21, TableMedium: 18, TableSmall: 16 } as const

const inTable = (id: keyof typeof tableSizes, space: number): readonly Style[] =>
  (['center', 'left'] as const).map((align) => ({
    id: align === 'left' ? `${id}Left` : id,
    name: `gxgk ${id}${align === 'left' ? ' Left' : ''}`,
    paragraph:
      element('w:snapToGrid', { 'w:val': 0 }) +
      spacing({ before: space, after: space, line: 'single' }) +
      flush +
      valued('jc', align),
    run: size(tableSizes[id]),
  }))

const stylesOf = (fonts: DocxFonts): readonly Style[] => [
  {
    id: 'Normal',
    name: 'Normal',
    paragraph: element('w:widowControl', { 'w:val': 0 }) + spacing({}) + indented + valued('jc', 'both'),
  },
  {
    id: 'Title',
    name: 'Title',
    next: 'Normal',
    paragraph:
      '<w:keepNext/>' +
      spacing({ before: page.pitch, after: page.pitch, line: 680 }) +
      flush +
      valued('jc', 'center') +
      valued('outlineLvl', 0),
    run: fontsXml(fonts.title, fonts.latin) + size(44),
  },
  ...headings(fonts),
  {
    id: 'Letterhead',
    name: 'gxgk Letterhead',
    next: 'DocumentNumber',
    paragraph: spacing({ line: 'single' }) + flush + valued('jc', 'center'),
    run: fontsXml(fonts.title, fonts.latin) + red + size(68),
  },
  {
    id: 'DocumentNumber',
    name: 'gxgk Document Number',
    next: 'Title',
    paragraph:
      element('w:pBdr', {}, element('w:bottom', { 'w:val': 'single', 'w:sz': 12, 'w:space': 4, 'w:color': 'FF0000' })) +
      spacing({ before: 2 * page.pitch, after: page.pitch }) +
      flush +
      valued('jc', 'center'),
  },
  {
    // The organ and the day under it, two characters from the edge.
    id: 'Signature',
    name: 'Signature',
    paragraph:
      spacing({ before: page.pitch }) +
      element('w:ind', { 'w:rightChars': 200, 'w:right': 640, 'w:firstLineChars': 0, 'w:firstLine': 0 }) +
      valued('jc', 'right'),
  },
  // Between names of rules, which are not broken, a justified line would be drawn wide.
  { id: 'Codes', name: 'gxgk Codes', paragraph: valued('jc', 'left') },
  { id: 'Note', name: 'gxgk Note', run: size(28) },
  { id: 'ListParagraph', name: 'List Paragraph', paragraph: flush },
  ...inTable('TableText', 50),
  ...inTable('TableMedium', 10),
  ...inTable('TableSmall', 30),
  { id: 'AfterTable', name: 'gxgk After Table', paragraph: spacing({ line: 240 }), run: size(16) },
  { id: 'Drawing', name: 'gxgk Drawing', paragraph: spacing({ line: 'single' }) + flush },
  {
    id: 'Footer',
    name: 'footer',
    paragraph: element('w:snapToGrid', { 'w:val': 0 }) + spacing({ line: 'single' }) + flush + valued('jc', 'left'),
    run: fontsXml(fonts.pageNumber, fonts.pageNumber) + size(28),
  },
]

const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const

const side = (name: string) => element(`w:${name}`, { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': 'auto' })

/** In twips: between the words of a cell and its rules at the left and the right. */
export const cellMargin = 57

const margins = element(
  'w:tblCellMar',
  {},
  element('w:left', { 'w:w': cellMargin, 'w:type': 'dxa' }) +
    element('w:right', { 'w:w': cellMargin, 'w:type': 'dxa' }),
)

const tableStyle = (id: string, name: string, isDefault: boolean, properties: string) =>
  element(
    'w:style',
    { 'w:type': 'table', 'w:default': isDefault ? 1 : undefined, 'w:styleId': id },
    valued('name', name) + (isDefault ? '' : valued('basedOn', 'TableNormal')) + element('w:tblPr', {}, properties),
  )

/** The styles of GB/T 9704 under the names that Word has for them. */
export const stylesPart = (fonts: DocxFonts, lang: string): string =>
  part(
    'w:styles',
    wordNamespaces,
    element(
      'w:docDefaults',
      {},
      element(
        'w:rPrDefault',
        {},
        element(
          'w:rPr',
          {},
          fontsXml(fonts.body, fonts.latin) + size(32) + element('w:lang', { 'w:val': 'en-US', 'w:eastAsia': lang }),
        ),
      ) + '<w:pPrDefault/>',
    ) +
      stylesOf(fonts).map(styleXml).join('') +
      tableStyle('TableNormal', 'Normal Table', true, margins) +
      tableStyle('TableGrid', 'Table Grid', false, element('w:tblBorders', {}, sides.map(side).join(''))),
  )
