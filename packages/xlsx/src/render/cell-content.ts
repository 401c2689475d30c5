import type { Inline } from '@gxgk/document'
import { safeHref } from '@gxgk/document'
import type { Run } from '../workbook/sheet'
import { linkColor } from './styles'

/** Inline content as a cell has it: words with their looks, and the first link, since a cell has no more than one. */
export interface CellContent {
  readonly runs: readonly Run[]
  readonly href?: string
}

export const cellContent = (nodes: readonly Inline[]): CellContent => {
  const runs: Run[] = []
  let href: string | undefined
  const add = (all: readonly Inline[], look: Omit<Run, 'text'>): void => {
    for (const node of all)
      switch (node.type) {
        case 'text':
          runs.push({ ...look, text: node.value })
          break
        case 'number':
          runs.push({ ...look, text: node.text })
          break
        case 'break':
          runs.push({ ...look, text: '\n' })
          break
        case 'strong':
          add(node.children, { ...look, bold: true })
          break
        case 'link': {
          const target = safeHref(node.href)
          href ??= target
          add(node.children, target === undefined ? look : { ...look, color: linkColor })
        }
      }
  }
  add(nodes, {})
  return { runs, ...(href !== undefined && { href }) }
}

export const wordsOf = ({ runs }: CellContent): string => runs.map(({ text }) => text).join('')
