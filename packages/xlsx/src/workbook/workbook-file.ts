import type { Embedded, Meta } from '@gxgk/document'
import type { OfficePart } from '@gxgk/read/ooxml/write'
import { element, escapeXml, officeFile, packageNamespaces, part } from '@gxgk/read/ooxml/write'
import { columnName, fixedRange, onSheet } from './cell-name'
import { mainNamespace } from './namespaces'
import type { Sheet } from './sheet'
import { linkId, sheetPart } from './sheet-part'
import { StylesPart } from './styles-part'

/** A name of the workbook, or of one sheet, and what it stands for. */
interface DefinedName {
  readonly name: string
  readonly sheet?: number
  readonly to: string
}

export interface Workbook {
  readonly sheets: readonly Sheet[]
  /** Places by their names. */
  readonly names: readonly (readonly [name: string, place: string])[]
  /** Whether sheets may not be added, renamed or taken away. */
  readonly isLocked?: boolean
  /** Of each page, as Excel writes footers: `&P` is its number. */
  readonly footer?: string
  readonly meta: Meta
  readonly lang: string
  readonly identifier?: string
  readonly embedded?: Embedded
}

const printNames = ({ name, print: { area, titleRows, titleColumns } }: Sheet, sheet: number): DefinedName[] => {
  const titles = [
    ...(titleColumns ? [onSheet(name, `$${columnName(titleColumns[0])}:$${columnName(titleColumns[1])}`)] : []),
    ...(titleRows ? [onSheet(name, `$${titleRows[0] + 1}:$${titleRows[1] + 1}`)] : []),
  ]
  return [
    ...(area ? [{ name: '_xlnm.Print_Area', sheet, to: onSheet(name, fixedRange(area)) }] : []),
    ...(titles.length > 0 ? [{ name: '_xlnm.Print_Titles', sheet, to: titles.join(',') }] : []),
  ]
}

/** Names as Excel takes them: it does not tell capitals from small letters, so that of two such names the first stays. */
const withoutTwins = (names: readonly DefinedName[]): readonly DefinedName[] => {
  const taken = new Set<string>()
  return names.filter(({ name, sheet }) => {
    const key = `${sheet ?? ''} ${name.toLowerCase()}`
    return !taken.has(key) && taken.add(key)
  })
}

const workbookPart = ({ sheets, names, isLocked }: Workbook): string => {
  const all = withoutTwins([...sheets.flatMap(printNames), ...names.map(([name, to]) => ({ name, to }))])
  return part(
    'workbook',
    { xmlns: mainNamespace, 'xmlns:r': packageNamespaces.relationships },
    (isLocked ? element('workbookProtection', { lockStructure: 1 }) : '') +
      element('bookViews', {}, element('workbookView', { activeTab: 0 })) +
      element(
        'sheets',
        {},
        sheets.map(({ name }, i) => element('sheet', { name, sheetId: i + 1, 'r:id': `sheet${i + 1}` })).join(''),
      ) +
      (all.length > 0
        ? element(
            'definedNames',
            {},
            all
              .map(({ name, sheet, to }) => element('definedName', { name, localSheetId: sheet }, escapeXml(to)))
              .join(''),
          )
        : '') +
      // What is kept beside the formulas is right; a program that reckons otherwise is to show what it makes of them.
      element('calcPr', { calcId: 191029, fullCalcOnLoad: 1 }),
  )
}

const ofSheets = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The bytes of a workbook, the same each time. */
export const workbookFile = (workbook: Workbook): Uint8Array => {
  const { sheets, footer, meta, lang, identifier, embedded } = workbook
  const styles = new StylesPart()
  const parts = sheets.map((sheet, i): OfficePart => ({
    id: `sheet${i + 1}`,
    type: 'worksheet',
    target: `worksheets/sheet${i + 1}.xml`,
    contentType: `${ofSheets}.worksheet+xml`,
    text: sheetPart(sheet, styles, footer),
    relations: sheet.links.flatMap(({ to }, k) =>
      'address' in to ? [{ id: linkId(k), type: 'hyperlink', target: to.address, isExternal: true }] : [],
    ),
  }))
  return officeFile({
    main: { name: 'xl/workbook.xml', text: workbookPart(workbook), contentType: `${ofSheets}.sheet.main+xml` },
    parts: [
      ...parts,
      {
        id: 'styles',
        type: 'styles',
        target: 'styles.xml',
        contentType: `${ofSheets}.styles+xml`,
        text: styles.text(),
      },
    ],
    meta,
    lang,
    ...(identifier !== undefined && { identifier }),
    ...(embedded && { embedded }),
  })
}
