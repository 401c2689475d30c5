import { renderMarkdown } from '@gxgk/markdown'
import { docxOf } from '../docx'
import { xlsxOf } from '../xlsx'
import { htmlShapes } from './html'
import { pdfShapes } from './pdf'
import type { Shape } from './shape'
import { spacedShapes } from './spaced'
import { textShapes } from './text'

/** Every way in which a deviating report is printed. */
export const shapes: readonly Shape[] = [
  ...textShapes,
  ...spacedShapes,
  ...htmlShapes,
  { name: 'Markdown：表格是 HTML', type: 'markdown', print: (document) => renderMarkdown(document) },
  {
    name: 'Markdown：表格是竖线',
    type: 'markdown',
    never: ['shifts'],
    print: (document) => renderMarkdown(document, { tables: 'flat' }),
  },
  { name: 'Word 文件（.docx）', type: 'docx', weight: 2, print: (document) => docxOf(document) },
  { name: 'Excel 工作簿：全在一张工作表上', type: 'xlsx', print: (document) => xlsxOf(document) },
  {
    name: 'Excel 工作簿：每部分一张工作表，没有框线，数字是文本',
    type: 'xlsx',
    // Without borders a row does not show that it is a cell short: its figures stand under other heads.
    never: ['shifts'],
    print: (document) => xlsxOf(document, { sheets: 'each', areTexts: true, areBare: true }),
  },
  ...pdfShapes,
]
