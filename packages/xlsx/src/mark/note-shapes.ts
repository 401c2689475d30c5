import type { CellPlace } from '@gxgk/read/ooxml'
import { element } from '@gxgk/read/ooxml/write'

const office = 'urn:schemas-microsoft-com:office'

/** The vocabularies of the drawing of notes (ECMA-376, part 4). */
const vocabularies = {
  'xmlns:v': 'urn:schemas-microsoft-com:vml',
  'xmlns:o': `${office}:office`,
  'xmlns:x': `${office}:excel`,
} as const

const kind = '_x0000_t202'

const kindXml = element(
  'v:shapetype',
  { ...vocabularies, id: kind, coordsize: '21600,21600', 'o:spt': 202, path: 'm,l,21600r21600,l21600,xe' },
  element('v:stroke', { joinstyle: 'miter' }) + element('v:path', { gradientshapeok: 't', 'o:connecttype': 'rect' }),
)

/** Shapes of a sheet are counted from so many on for each sheet. */
const perSheet = 1024

/** Columns and rows that the box of a note lies over, beside its cell. */
const [wide, high] = [4, 8]

/** The box of a note, which shows when one points at the cell. */
const shapeXml = ({ row, column }: CellPlace, id: number): string => {
  const [r, c] = [row - 1, column - 1]
  const anchor = [c + 1, 15, Math.max(r - 1, 0), 10, c + 1 + wide, 15, Math.max(r - 1, 0) + high, 4].join(', ')
  const data =
    element('x:MoveWithCells') +
    element('x:SizeWithCells') +
    `<x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${r}</x:Row><x:Column>${c}</x:Column>`
  return element(
    'v:shape',
    {
      ...vocabularies,
      id: `_x0000_s${id}`,
      type: `#${kind}`,
      style: 'position:absolute;visibility:hidden;width:260pt;height:110pt',
      fillcolor: '#ffffe1',
      'o:insetmode': 'auto',
    },
    element('v:fill', { color2: '#ffffe1' }) +
      element('v:textbox', { style: 'mso-direction-alt:auto' }) +
      element('x:ClientData', { ObjectType: 'Note' }, data),
  )
}

const shape = /<v:shape\b(?:(?!<v:shape\b)[^])*?<\/v:shape>/g

const isAt = (xml: string, { row, column }: CellPlace): boolean =>
  /ObjectType\s*=\s*["']Note["']/.test(xml) &&
  new RegExp(`<x:Row>\\s*${row - 1}\\s*</x:Row>`).test(xml) &&
  new RegExp(`<x:Column>\\s*${column - 1}\\s*</x:Column>`).test(xml)

const root = (sheet: number) =>
  element(
    'xml',
    vocabularies,
    element('o:shapelayout', { 'v:ext': 'edit' }, element('o:idmap', { 'v:ext': 'edit', data: sheet })),
  )

/**
 * The drawing of the notes of a sheet with some boxes taken away and others put in; a new one where there is none. `sheet` is the number
 * of the sheet. Undefined where it is no drawing.
 */
export const withShapes = (
  before: string | undefined,
  sheet: number,
  removed: readonly CellPlace[],
  added: readonly CellPlace[],
): string | undefined => {
  const own = before ?? root(sheet)
  const kept =
    removed.length === 0 ? own : own.replace(shape, (xml) => (removed.some((one) => isAt(xml, one)) ? '' : xml))
  const end = kept.lastIndexOf('</xml>')
  if (end < 0) return undefined
  const used = [...kept.matchAll(/_x0000_s(\d{1,9})\b/g)].map(([, id]) => Number(id))
  const first = used.reduce((most, id) => Math.max(most, id), sheet * perSheet) + 1
  const shapes = added.map((place, i) => shapeXml(place, first + i)).join('')
  const more = (added.length > 0 && !kept.includes(`id="${kind}"`) ? kindXml : '') + shapes
  return kept.slice(0, end) + more + kept.slice(end)
}
