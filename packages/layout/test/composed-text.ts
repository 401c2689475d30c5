import type { ComposedDocument } from '../src/index'

/** The words of the document's own elements in order, without spaces; labels of lists are not the document's words. */
export const composedText = ({ pages, elements }: ComposedDocument): string =>
  pages
    .flatMap(({ lines }) => lines.flatMap(({ runs }) => runs))
    .map(({ element, text }) => (typeof element === 'number' && elements[element]!.role !== 'Lbl' ? text : ''))
    .join('')
    .replace(/\s/g, '')

/** The words of one line, artifacts included. */
export const linesOfPage = (composed: ComposedDocument, page: number): readonly string[] =>
  composed.pages[page]!.lines.map(({ runs }) => runs.map(({ text }) => text).join(''))
