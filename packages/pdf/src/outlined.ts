import type { Content } from 'pdfmake'
import type { Piece } from './piece'

/** Gives the pieces that are headings their entries in the outline, each below the last higher one. */
export const outlined = (pieces: readonly Piece[], refs: ReadonlySet<string>): readonly Piece[] => {
  const open: { readonly depth: number; readonly id: string }[] = []
  let next = 1
  const fresh = (): string => {
    const id = `heading-${next++}`
    return refs.has(id) ? fresh() : id
  }
  return pieces.map((piece) => {
    const { outline, content } = piece
    const [line, ...rest] = content
    if (!outline || !line || !('text' in line)) return piece
    while (open.length && open.at(-1)!.depth >= outline.depth) open.pop()
    const parent = open.at(-1)
    const id = fresh()
    open.push({ depth: outline.depth, id })
    const entry: Content = {
      ...line,
      id,
      outline: true,
      outlineText: outline.text,
      outlineExpanded: true,
      ...(parent && { outlineParentId: parent.id }),
    }
    return { ...piece, content: [entry, ...rest] }
  })
}
