import type { Document } from '@gxgk/document'
import { zipOf } from './docx'
import { workbookParts } from './workbook-parts'
import type { XlsxOptions } from './xlsx-cells'
import { drawnSheets } from './xlsx-cells'

const side = (name: string) => `<${name} style="thin"><color auto="1"/></${name}>`

const styles =
  `<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>` +
  `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>` +
  `<xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1"/></cellXfs>`

/** The parts of a workbook in which a document is drawn, as texts by their names. */
export const xlsxParts = (
  { meta, children }: Document,
  options: XlsxOptions = {},
): { readonly [name: string]: string } => {
  const strings = new Map<string, number>()
  const sheets = drawnSheets(children, strings, options)
  return workbookParts({
    title: meta.title,
    styles,
    strings: [...strings.keys()],
    names: sheets.flatMap(({ names }, i) =>
      names.map(([name, cell]) => [name, `Sheet${i + 1}!${cell.replace(/^([A-Z]+)/, '$$$1$')}`] as const),
    ),
    sheets: sheets.map(({ rows, merged }) => ({
      xml:
        `<sheetData>${rows.join('')}</sheetData>` +
        (merged.length > 0
          ? `<mergeCells count="${merged.length}">${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
          : ''),
    })),
  })
}

/** A document as a small workbook, drawn as by hand: for tests of the reader, not for print. */
export const xlsxOf = (document: Document, options?: XlsxOptions): Uint8Array => zipOf(xlsxParts(document, options))
