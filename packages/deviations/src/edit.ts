import type { Block, Cell, Document, Heading, Section, Table } from '@gxgk/document'
import { plainText } from '@gxgk/document'

/** The same list where nothing in it changes, so that a change that found nothing to change can be told. */
const edited = <T>(all: readonly T[], edit: (one: T, i: number) => readonly T[]): readonly T[] => {
  const parts = all.map(edit)
  return parts.every((part, i) => part.length === 1 && part[0] === all[i]) ? all : parts.flat()
}

type Parent = Document | Section | Table | Table['children'][number]

const withChildren = <T extends Parent>(node: T, children: T['children']): T =>
  children === node.children ? node : { ...node, children }

/** Puts other blocks in the place of each block that is not a section; `section` is the ref of the one it stands in. */
export const editBlocks = (
  document: Document,
  edit: (block: Block, section: string | undefined) => readonly Block[],
): Document =>
  withChildren(
    document,
    edited(document.children, (block) =>
      block.type === 'section'
        ? [
            withChildren(
              block,
              edited(block.children, (own) => edit(own, block.ref)),
            ),
          ]
        : edit(block, undefined),
    ),
  )

/** Tables of the form have a caption; others that stand around them have none. */
export const isFormTable = (block: Block): block is Table => block.type === 'table' && block.caption !== ''

export const editTables = (document: Document, edit: (table: Table) => readonly Block[]): Document =>
  editBlocks(document, (block) => (isFormTable(block) ? edit(block) : [block]))

/** The cells of the tables of the form. */
export const editCells = (document: Document, edit: (cell: Cell, table: Table) => Cell): Document =>
  editTables(document, (table) => [
    withChildren(
      table,
      edited(table.children, (row) => [
        withChildren(
          row,
          edited(row.children, (cell) => [edit(cell, table)]),
        ),
      ]),
    ),
  ])

/** The headings of sections. */
export const editHeadings = (
  document: Document,
  edit: (heading: Heading, text: string) => readonly Block[],
): Document =>
  editBlocks(document, (block) =>
    block.type === 'heading' && block.depth === 2 ? edit(block, plainText(block)) : [block],
  )
