import { squeezed } from './canonical'
import { isWordy, looksLikeFigure } from './figure'
import type { Lexicon } from './lexicon'
import type { Words } from './passage'

/** `odd` is a word or sign too short to be a label, perhaps in the place of a figure. */
export type CellKind = 'blank' | 'label' | 'figure' | 'odd'

/** What a cell is taken for; labels of the table are recognised before figures. */
export const kindOf = (text: string, { sideOf, isCorner }: Lexicon): CellKind => {
  const plain = squeezed(text)
  if (plain === '') return 'blank'
  if (sideOf(text) || isCorner(text)) return 'label'
  if (looksLikeFigure(text)) return 'figure'
  return isWordy(plain) || /^\d{1,2}[、.,)]\p{Letter}/u.test(plain) ? 'label' : 'odd'
}

/** Labels and the cells after them. */
export interface Stretch {
  readonly labels: readonly Words[]
  readonly figures: readonly Words[]
  /** Whether there is a figure, a dash or a `/` among the figures, not only blank and odd cells. */
  readonly written: boolean
}

/**
 * Parts the cells of a printed row in labels and figures; there are several stretches where rows were run together.
 * Blank cells before a label are places of merged cells, but after a row's own label they are its figures.
 */
export const stretchesOf = (row: readonly Words[], lexicon: Lexicon): readonly Stretch[] => {
  const isRow = ({ text }: Words) => lexicon.sideOf(text) === 'row' && !isHeading(text)
  const isHeading = (text: string) => Object.hasOwn(lexicon.form.groups, lexicon.rows(text)?.id ?? '')
  const stretches: Stretch[] = []
  let labels: Words[] = []
  let figures: Words[] = []
  let blanks: Words[] = []
  let written = false
  const close = () => {
    if (labels.length + figures.length > 0) stretches.push({ labels, figures: [...figures, ...blanks], written })
    labels = []
    figures = []
    blanks = []
    written = false
  }
  for (const cell of row) {
    const kind = kindOf(cell.text, lexicon)
    if (kind === 'blank') blanks.push(cell)
    else if (kind === 'label') {
      if (figures.length > 0 || (blanks.length > 0 && labels.slice(-1).some(isRow))) close()
      blanks = []
      labels.push(cell)
    } else {
      for (const one of blanks) figures.push(one)
      figures.push(cell)
      blanks = []
      if (kind === 'figure') written = true
    }
  }
  close()
  return stretches
}
