import type { FigureKind, InputWords, WorkbookWords } from '@gxgk/core'
import { cellName } from '../workbook/cell-name'
import type { Range } from '../workbook/cell-name'
import type { Condition, Validation } from '../workbook/sheet'

/** What figures there may be in some cells. */
export interface InputKind {
  readonly kind: FigureKind
  readonly optional: boolean
}

/** The most characters that Excel takes in the title and the text of a message. */
const cut = ({ title, message }: InputWords): InputWords => ({
  title: title.slice(0, 32),
  message: message.slice(0, 255),
})

/** Whether a number is none that may stand there, as a formula of one cell or of many. */
const unlawful: { readonly [K in FigureKind]: (place: string) => string } = {
  count: (place) => `(${place}<0)+(${place}<>INT(${place}))>0`,
  change: (place) => `${place}<>INT(${place})`,
  amount: (place) => `(${place}<0)+(${place}<>ROUND(${place},6))>0`,
}

/** Programs that check a cell as it is written leave the cells that are there alone, and those that are pasted: these turn red. */
export const wrongInput = ({ kind, optional }: InputKind, range: Range): Condition => {
  const cell = cellName(range.top, range.left)
  const formula = `IF(ISBLANK(${cell}),FALSE,IF(ISNUMBER(${cell}),${unlawful[kind](cell)},${optional ? `${cell}<>"/"` : 'TRUE'}))`
  return { ranges: [range], formula, look: 'wrong' }
}

/** How many cells of a range hold what may not stand there; a formula on arrays. */
export const wrongInputs = ({ kind, optional }: InputKind, range: string): string =>
  `SUM(IF(ISBLANK(${range}),0,IF(ISNUMBER(${range}),IF(${unlawful[kind](range)},1,0),${optional ? `IF(${range}="/",0,1)` : '1'})))`

/** The same of what stands there now. */
export const isWrongInput = ({ kind, optional }: InputKind, value: number | '/' | undefined): boolean => {
  if (value === undefined) return false
  if (value === '/') return !optional
  if (kind === 'amount') return value < 0 || value !== Math.round(value * 1e6) / 1e6
  return !Number.isInteger(value) || (kind === 'count' && value < 0)
}

/** What is refused as it is written. A test that has to let `/` through is a formula: text is not to be reckoned with. */
export const inputValidation = ({ kind, optional }: InputKind, range: Range, words: WorkbookWords): Validation => {
  const error = cut(words.input(kind, optional))
  const cell = cellName(range.top, range.left)
  const lawful = {
    count: `AND(${cell}>=0,${cell}=INT(${cell}))`,
    change: `${cell}=INT(${cell})`,
    amount: `AND(${cell}>=0,${cell}=ROUND(${cell},6))`,
  }[kind]
  if (optional || kind === 'change')
    return {
      range,
      type: 'custom',
      formulas: [`IF(ISNUMBER(${cell}),${lawful},${optional ? `${cell}="/"` : 'FALSE'})`],
      error,
      ...(optional && { prompt: cut(words.slashPrompt) }),
    }
  return {
    range,
    type: kind === 'count' ? 'whole' : 'decimal',
    operator: 'greaterThanOrEqual',
    formulas: ['0'],
    error,
  }
}

/** The year of a report of the form. */
export const yearValidation = (
  range: Range,
  { from, to }: { readonly from: number; readonly to?: number },
  words: WorkbookWords,
): Validation => ({
  range,
  type: 'whole',
  operator: to === undefined ? 'greaterThanOrEqual' : 'between',
  formulas: [String(from), ...(to === undefined ? [] : [String(to)])],
  error: cut(words.yearInput(from, to)),
})
