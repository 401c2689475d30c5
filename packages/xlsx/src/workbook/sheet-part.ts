import { element, escapeXml, packageNamespaces, part } from '@gxgk/read/ooxml/write'
import { cellName, rangeName } from './cell-name'
import { cellXml } from './cell-xml'
import { areWide } from './column-widths'
import { mainNamespace } from './namespaces'
import type { Condition, Sheet, SheetLink, Validation } from './sheet'
import { conditionLooks } from './style'
import type { StylesPart } from './styles-part'
import { mostHeight } from './text-height'

const sorted = <T>(map: ReadonlyMap<number, T>): readonly (readonly [number, T])[] => [...map].sort(([a], [b]) => a - b)

const rowsXml = ({ rows, heights }: Sheet, styles: StylesPart): string => {
  const empty = new Map<number, never>()
  const all = new Map([...[...heights.keys()].map((row) => [row, empty] as const), ...rows])
  return sorted(all)
    .map(([row, cells]) => {
      const ht = heights.get(row)
      return element(
        'row',
        { r: row + 1, ...(ht !== undefined && { ht: Math.min(mostHeight, Math.round(ht * 4) / 4), customHeight: 1 }) },
        sorted(cells)
          .map(([column, cell]) => cellXml(row, column, cell, styles))
          .join(''),
      )
    })
    .join('')
}

const paneXml = ({ frozen: { rows, columns } }: Sheet): string => {
  if (rows === 0 && columns === 0) return ''
  const pane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight'
  return (
    element('pane', {
      xSplit: columns || undefined,
      ySplit: rows || undefined,
      topLeftCell: cellName(rows, columns),
      activePane: pane,
      state: 'frozen',
    }) + element('selection', { pane })
  )
}

const conditionXml = ({ ranges, formula, look }: Condition, i: number): string =>
  element(
    'conditionalFormatting',
    { sqref: ranges.map(rangeName).join(' ') },
    element(
      'cfRule',
      { type: 'expression', dxfId: Object.keys(conditionLooks).indexOf(look), priority: i + 1 },
      element('formula', {}, escapeXml(formula)),
    ),
  )

const validationXml = ({ range, type, operator, formulas, error, prompt }: Validation): string =>
  element(
    'dataValidation',
    {
      type,
      operator: operator === 'between' ? undefined : operator,
      allowBlank: 1,
      showInputMessage: prompt ? 1 : undefined,
      showErrorMessage: 1,
      errorTitle: error.title,
      error: error.message,
      promptTitle: prompt?.title,
      prompt: prompt?.message,
      sqref: rangeName(range),
    },
    formulas.map((formula, i) => element(`formula${i + 1}`, {}, escapeXml(formula))).join(''),
  )

/** The relationship of the link that stands at `i` in its sheet. */
export const linkId = (i: number): string => `link${i + 1}`

const linkXml = ({ range, to }: SheetLink, i: number): string =>
  element('hyperlink', {
    ref: rangeName(range),
    ...('place' in to ? { location: to.place } : { 'r:id': linkId(i) }),
  })

const counted = (name: string, all: readonly string[]) =>
  all.length === 0 ? '' : element(name, { count: all.length }, all.join(''))

/** The last row of a sheet, counted from 0: a break between columns goes all the way down. */
const mostRow = 1048575

const breaksXml = (columns: readonly number[]): string =>
  element(
    'colBreaks',
    { count: columns.length, manualBreakCount: columns.length },
    columns.map((id) => element('brk', { id, max: mostRow, man: 1 })).join(''),
  )

/** Millimetres of a page's edge, in inches. */
const inches = (millimetres: number) => Math.round((millimetres / 25.4) * 1000) / 1000

const margins = element('pageMargins', {
  left: inches(15),
  right: inches(15),
  top: inches(20),
  bottom: inches(20),
  header: inches(8),
  footer: inches(10),
})

/** A sheet, with a footer as Excel writes them; its children stand in the order of the schema. */
export const sheetPart = (sheet: Sheet, styles: StylesPart, footer?: string): string => {
  const { widths, isProtected, merges, conditions, validations, links, print } = sheet
  const { pages } = print
  const columns = widths.map((width, i) =>
    element('col', { min: i + 1, max: i + 1, width: Math.round(width * 100) / 100, customWidth: 1 }),
  )
  return part(
    'worksheet',
    { xmlns: mainNamespace, 'xmlns:r': packageNamespaces.relationships },
    element('sheetPr', {}, element('pageSetUpPr', { fitToPage: pages ? undefined : 1 })) +
      element('sheetViews', {}, element('sheetView', { showGridLines: 0, workbookViewId: 0 }, paneXml(sheet))) +
      element('sheetFormatPr', { defaultRowHeight: 18, customHeight: 1 }) +
      (columns.length > 0 ? element('cols', {}, columns.join('')) : '') +
      element('sheetData', {}, rowsXml(sheet, styles)) +
      (isProtected
        ? element('sheetProtection', { sheet: 1, objects: 1, scenarios: 1, formatColumns: 0, formatRows: 0 })
        : '') +
      counted(
        'mergeCells',
        merges.map((range) => element('mergeCell', { ref: rangeName(range) })),
      ) +
      conditions.map(conditionXml).join('') +
      counted('dataValidations', validations.map(validationXml)) +
      (links.length > 0 ? element('hyperlinks', {}, links.map(linkXml).join('')) : '') +
      element('printOptions', { horizontalCentered: 1 }) +
      margins +
      element('pageSetup', {
        paperSize: 9,
        orientation: print.landscape || areWide(widths) ? 'landscape' : 'portrait',
        scale: pages?.scale,
        fitToWidth: pages ? undefined : 1,
        fitToHeight: pages ? undefined : 0,
      }) +
      (footer === undefined ? '' : element('headerFooter', {}, element('oddFooter', {}, escapeXml(footer)))) +
      (pages ? breaksXml(pages.breaks) : ''),
  )
}
