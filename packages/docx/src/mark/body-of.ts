import { ImportError } from '@gxgk/read'
import type { OoxmlPackage, XmlElement } from '@gxgk/read/ooxml'
import { attributeOf, pathOf } from '@gxgk/read/ooxml'
import { offsetsIn } from './written-text'

/** Words of a run, with where they lie in the text of the part. */
export interface Piece {
  readonly words: string
  /** Where each character begins, and the last ends; undefined where that cannot be told. */
  readonly offsets: readonly number[] | undefined
  /** The element of the words as its tag is written, `w:t`, and of the run, `w:r`. */
  readonly tag: string
  readonly run: Run
}

interface Run {
  readonly tag: string
  /** Before and after the whole run. */
  readonly begin: number
  end: number
  /** Its properties, as they are written. */
  properties: string
}

export interface Paragraph {
  /** The paths of the elements around it, and its own. */
  readonly paths: readonly string[]
  readonly tag: string
  /** Where what it holds begins, after its properties, and where that ends. */
  begin: number
  end: number
  /** True where it is one tag with nothing in it, whose end `begin` is. */
  isEmpty: boolean
  readonly pieces: Piece[]
}

/** A mark of a comment: where it begins or ends, or the run that refers to it. */
export interface CommentMark {
  readonly id: string
  readonly at: number
  readonly length: number
}

export interface Body {
  readonly text: string
  readonly paragraphs: readonly Paragraph[]
  readonly marks: readonly CommentMark[]
  /** What its elements begin with, `w:`. */
  readonly prefix: string
}

const markNames = new Set(['commentRangeStart', 'commentRangeEnd'])

/** Reads the paragraphs of a part with their places in its text, by the paths that the reader gives them. */
export const bodyOf = (text: string, part: string, parse: OoxmlPackage['parse']): Body => {
  const paragraphs: Paragraph[] = []
  const open: Paragraph[] = []
  const marks: CommentMark[] = []
  let prefix = ''
  let run: Run | undefined
  let words: { readonly begin: number; text: string } | undefined
  let referred: string | undefined
  const tagBegin = (at: number) => text.lastIndexOf('<', at - 1)

  const opened = (element: XmlElement, at: number): void => {
    const { name, tag, depth } = element
    if (depth === 1) prefix = tag.slice(0, tag.indexOf(':') + 1)
    if (name === 'p') {
      const paths: string[] = []
      for (let one: XmlElement | undefined = element; one; one = one.parent) {
        const path = pathOf(one)
        if (path !== undefined) paths.push(path)
      }
      open.push({ paths, tag, begin: at, end: at, isEmpty: text[at - 2] === '/', pieces: [] })
    } else if (name === 'r') {
      run = { tag, begin: tagBegin(at), end: at, properties: '' }
      referred = undefined
    } else if (name === 't') words = { begin: at, text: '' }
    else if (name === 'commentReference') referred = attributeOf(element, 'id')
    else if (markNames.has(name)) {
      const begin = tagBegin(at)
      marks.push({ id: attributeOf(element, 'id') ?? '', at: begin, length: at - begin })
    }
  }
  const propertiesBegin: number[] = []
  const closed = ({ name, tag, parent }: XmlElement, at: number): void => {
    const paragraph = open.at(-1)
    if (name === 'p') {
      open.pop()
      if (!paragraph!.isEmpty) paragraph!.end = tagBegin(at)
      paragraphs.push(paragraph!)
    } else if (name === 'pPr' && parent?.name === 'p' && paragraph) paragraph.begin = at
    else if (name === 'rPr' && parent?.name === 'r' && run) run.properties = text.slice(propertiesBegin.pop()!, at)
    else if (name === 't' && words && run) {
      const offsets = offsetsIn(text.slice(words.begin, tagBegin(at)), words.text)?.map((one) => one + words!.begin)
      paragraph?.pieces.push({ words: words.text, offsets, tag, run })
      words = undefined
    } else if (name === 'r' && run) {
      run.end = at
      if (referred !== undefined) marks.push({ id: referred, at: run.begin, length: at - run.begin })
      run = undefined
    }
  }
  parse(part, {
    open: (element, at) => {
      if (element.name === 'rPr' && element.parent?.name === 'r') propertiesBegin.push(tagBegin(at))
      opened(element, at)
    },
    close: closed,
    text: (more, { name }) => {
      if (name === 't' && words) words.text += more
    },
  })
  if (prefix === '') throw new ImportError('unsupported', { detail: part })
  return { text, paragraphs: [...paragraphs].sort((a, b) => a.begin - b.begin), marks, prefix }
}
