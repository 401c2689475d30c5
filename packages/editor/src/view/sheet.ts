import type { AnyDraft, Form } from '@gxgk/core'
import { figuresToDocument, namesOf } from '@gxgk/core'
import type { Block } from '@gxgk/document'
import { wordsOf } from '../words-of'
import type { FigureGrid } from '../figure-grid'
import type { Language } from '../words/words'
import { wordsIn } from '../words/words'
import { element } from './element'
import { figureTable } from './figure-table'
import type { NarrativeField } from './narrative-field'
import { narrativeField } from './narrative-field'

/** The report as it is laid out, with its fields. */
export interface Sheet {
  readonly node: HTMLElement
  readonly fields: ReadonlyMap<string, HTMLInputElement>
  /** The grid of the table in which each figure stands. */
  readonly grids: ReadonlyMap<string, FigureGrid>
  readonly narratives: ReadonlyMap<string, NarrativeField>
}

/** The title, the preamble and the sections of the form in order. The words of the form are Chinese in every language. */
export const sheetOf = (draft: AnyDraft, form: Form, forms: readonly Form[], language: Language): Sheet => {
  const fields = new Map<string, HTMLInputElement>()
  const grids = new Map<string, FigureGrid>()
  const narratives = new Map<string, NarrativeField>()
  const tree = figuresToDocument(draft, { forms })
  const names = namesOf(form, language)
  const textOf = (id: string, labelledBy: string) => {
    const made = narrativeField(id, labelledBy, wordsIn(language).emptyText)
    narratives.set(id, made)
    return made.node
  }
  const table = (id: string, blocks: readonly Block[]) =>
    blocks.flatMap((block) => {
      if (block.type !== 'table') return []
      const made = figureTable(block, id)
      for (const [ref, field] of made.fields) {
        fields.set(ref, field)
        grids.set(ref, made.grid)
      }
      return [made.node]
    })
  const parts = tree.children.flatMap((block) => {
    if (block.type === 'heading') {
      const preamble = element(
        'span',
        { id: 'head-preamble', class: 'unseen', lang: language },
        names.narrative('preamble'),
      )
      const title = block.children.flatMap((child) => [document.createElement('wbr'), wordsOf(child)])
      return [element('h2', { class: 'title', part: 'title' }, ...title), preamble, textOf('preamble', preamble.id)]
    }
    if (block.type !== 'section' || block.ref === undefined) return []
    const [head, ...rest] = block.children
    const heading = element('h3', { id: `head-${block.ref}`, part: 'heading' }, head ? wordsOf(head) : '')
    const held = form.sections.find(({ id }) => id === block.ref)?.table
    return [
      element(
        'section',
        { 'aria-labelledby': heading.id },
        heading,
        ...(held === undefined ? [textOf(block.ref, heading.id)] : table(held, rest)),
      ),
    ]
  })
  return { node: element('div', { class: 'sheet', part: 'sheet', lang: 'zh-CN' }, ...parts), fields, grids, narratives }
}
