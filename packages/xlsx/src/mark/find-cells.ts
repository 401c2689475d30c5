import { plainText, walk } from '@gxgk/document'
import { readXlsx } from '@gxgk/read/xlsx'

/** Where a remark belongs: a cell as the reader names it, `二!C5`, or the first cell in which words stand. */
export interface Place {
  readonly cell?: string
  readonly words?: string
}

/** How words are compared: without spaces, which the reader sets anew. */
const squeezed = (words: string) => words.replace(/\s/g, '')

/** Finds the cell of a place, `二!C5`, in a workbook, which is read when words are first looked for; undefined where there is none. */
export const cellFinder = (bytes: Uint8Array): ((place: Place) => string | undefined) => {
  let texts: readonly (readonly [cell: string, text: string])[] | undefined
  const read = () =>
    [...walk(readXlsx(bytes))].flatMap((node) =>
      (node.type === 'cell' || node.type === 'paragraph' || node.type === 'heading') && node.source?.cell !== undefined
        ? [[node.source.cell, squeezed(plainText(node))] as const]
        : [],
    )
  return ({ cell, words = '' }) => {
    const wanted = squeezed(words)
    if (cell !== undefined || wanted === '') return cell
    texts ??= read()
    return texts.find(([, text]) => text.includes(wanted))?.[0]
  }
}
