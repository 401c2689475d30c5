import type { Edit, OoxmlPackage, XmlElement } from '@gxgk/read/ooxml'
import { attributeOf, splice } from '@gxgk/read/ooxml'
import { element, escapeXml, part as partOf } from '@gxgk/read/ooxml/write'
import { ImportError } from '@gxgk/read'

/** A note that is put in. */
export interface Note {
  /** `C5`. */
  readonly cell: string
  readonly text: string
}

interface Written {
  readonly cell: string
  readonly author: number
  readonly text: string
  readonly at: number
  length: number
}

export interface NotesText {
  /** Cells with notes of the author, which are taken away, and with those of others. */
  readonly own: readonly string[]
  readonly others: ReadonlySet<string>
  /** The text with other notes of the author in place of those that it has. */
  readonly withNotes: (notes: readonly Note[]) => string
}

/** What a note begins with, as Excel has it: who remarks. LibreOffice keeps that of a name, and not the name. */
const beginOf = (author: string): string => `${author}:\n`

const noteXml = (prefix: string, { cell, text }: Note, author: string, number: number): string =>
  element(
    `${prefix}comment`,
    { ref: cell, authorId: number },
    element(`${prefix}text`, {}, element(`${prefix}t`, { 'xml:space': 'preserve' }, escapeXml(beginOf(author) + text))),
  )

/** A part with notes, for a sheet that has none. */
export const newNotes = (notes: readonly Note[], author: string, spreadsheet: string): string =>
  partOf(
    'comments',
    { xmlns: spreadsheet },
    element('authors', {}, element('author', {}, escapeXml(author))) +
      element('commentList', {}, notes.map((note) => noteXml('', note, author, 0)).join('')),
  )

/** Reads the part with the notes of a sheet. */
export const notesText = (text: string, part: string, author: string, parse: OoxmlPackage['parse']): NotesText => {
  const authors: string[] = []
  const written: Written[] = []
  const ends = new Map<string, { readonly tagBegin: number; readonly tagEnd: number; closing: number }>()
  let prefix = ''
  const begins: number[] = []
  let said = ''
  const tagBegin = (at: number) => text.lastIndexOf('<', at - 1)
  parse(part, {
    open: (one: XmlElement, at) => {
      const { name, tag, depth } = one
      if (depth === 1) prefix = tag.slice(0, tag.indexOf(':') + 1)
      if (depth === 2) ends.set(name, { tagBegin: tagBegin(at), tagEnd: at, closing: at })
      if (name === 'author') authors.push('')
      if (name === 'comment') {
        begins.push(tagBegin(at))
        said = ''
      }
    },
    text: (words, { name }) => {
      if (name === 'author') authors[authors.length - 1] += words
      if (name === 't') said += words
    },
    close: (one, at) => {
      if (one.depth === 2) ends.get(one.name)!.closing = tagBegin(at)
      if (one.name !== 'comment') return
      const begin = begins.pop()!
      const number = Number(attributeOf(one, 'authorId') ?? -1)
      written.push({ cell: attributeOf(one, 'ref') ?? '', author: number, text: said, at: begin, length: at - begin })
    },
  })
  const isOwn = (one: Written) => {
    const name = authors[one.author]?.trim() ?? ''
    return name === author || (name === '' && one.text.startsWith(beginOf(author)))
  }
  const known = authors.indexOf(author)

  /** Puts something at the end of a list, which may be one tag. */
  const atEndOf = (name: string, insert: string): Edit => {
    const list = ends.get(name)
    if (!list) throw new ImportError('damaged', { detail: part })
    if (list.closing >= list.tagEnd) return { at: list.closing, insert }
    const tag = text.slice(list.tagBegin, list.tagEnd).replace(/\/>$/, '>')
    return { at: list.tagBegin, length: list.tagEnd - list.tagBegin, insert: `${tag}${insert}</${prefix}${name}>` }
  }
  return {
    own: written.filter(isOwn).map(({ cell }) => cell),
    others: new Set(written.filter((one) => !isOwn(one)).map(({ cell }) => cell)),
    withNotes: (notes) => {
      const removed = written.filter(isOwn).map(({ at, length }) => ({ at, length, insert: '' }))
      if (notes.length === 0) return splice(text, removed)
      const number = known < 0 ? authors.length : known
      const more = notes.map((note) => noteXml(prefix, note, author, number)).join('')
      const newAuthor = element(`${prefix}author`, {}, escapeXml(author))
      return splice(text, [
        ...removed,
        ...(known < 0 ? [atEndOf('authors', newAuthor)] : []),
        atEndOf('commentList', more),
      ])
    },
  }
}
