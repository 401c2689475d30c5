import { assertOptions, words as wordsCheck } from '@gxgk/document'
import type { OptionChecks } from '@gxgk/document'
import { ImportError, limitsOf, sniff } from '@gxgk/read'
import type { Edit, OoxmlPackage } from '@gxgk/read/ooxml'
import { attributeOf, openPackage, partText, repack, splice, withAtEnd } from '@gxgk/read/ooxml'
import { strToU8 } from 'fflate'
import { namespaces, wordNamespaces } from '../namespaces'
import { contentTypes } from '../parts/package-parts'
import { element, part } from '../xml'
import { assertMarks } from './assert-marks'
import { bodyOf } from './body-of'
import { commentEdits, commentXml } from './comment-edits'
import type { Place, Stretch } from './find-place'
import { findPlace } from './find-place'
import { refuseToMark } from './refuse-to-mark'

/** A remark and where it belongs. */
export interface DocxMark {
  readonly place: Place
  /** What it says; a paragraph a line. */
  readonly text: string
}

export interface MarkOptions {
  /** Who remarks, `gxgk` when absent; earlier comments of the same author are taken away. */
  readonly author?: string
  /** When, as ISO 8601 has it; comments have no time when absent. */
  readonly date?: string
}

export interface MarkedDocx {
  readonly bytes: Uint8Array
  readonly placed: number
  /** What found no place in the file. */
  readonly unplaced: readonly DocxMark[]
}

const optionChecks: OptionChecks<MarkOptions> = { author: wordsCheck, date: wordsCheck }

/** The comments of an author in a part of comments, with their places, and the next number that is free. */
const commentsIn = (text: string, name: string, author: string, { parse }: OoxmlPackage) => {
  const own: { readonly id: string; readonly at: number; length: number }[] = []
  const begins: number[] = []
  let next = 0
  parse(name, {
    open: (element, at) => {
      if (element.name !== 'comment') return
      begins.push(text.lastIndexOf('<', at - 1))
      next = Math.max(next, Number(attributeOf(element, 'id') ?? -1) + 1)
    },
    close: (element, at) => {
      if (element.name !== 'comment') return
      const begin = begins.pop()!
      if (attributeOf(element, 'author') === author)
        own.push({ id: attributeOf(element, 'id') ?? '', at: begin, length: at - begin })
    },
  })
  return { own, next }
}

const commentsType = 'comments'

/**
 * The .docx file with remarks as comments of Word at their places. Nothing but the comments is put in: all other parts, and all
 * other characters of the text, stay as they are. Comments that the same author has put in before are replaced, those of others kept.
 * Throws `ImportError` where the file cannot be read, and `GxgkError` with the code `cannotMark` where it is protected or signed.
 */
export const markDocx = (bytes: Uint8Array, marks: readonly DocxMark[], options: MarkOptions = {}): MarkedDocx => {
  assertMarks(bytes, marks)
  assertOptions('markDocx', options, optionChecks)
  const { author = 'gxgk', date } = options
  const type = sniff(bytes)
  if (type !== 'docx') throw new ImportError('unsupported', { detail: type })
  const file = openPackage(bytes, 'DOCX', limitsOf())
  const { relationshipsOf } = file
  const main = relationshipsOf('').find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml'
  const ofMain = relationshipsOf(main)
  const targetOf = (type: string) => ofMain.find((one) => one.type === type)?.target
  refuseToMark(file, targetOf('settings'))

  const text = partText(file, main)
  if (text === undefined) throw new ImportError('damaged', { detail: main })
  const body = bodyOf(text, main, file.parse)
  const known = targetOf(commentsType)
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const name = known ?? `${folder}comments.xml`
  const before = (known === undefined ? undefined : partText(file, known)) ?? part('w:comments', wordNamespaces, '\n')
  const { own, next } = known === undefined ? { own: [], next: 0 } : commentsIn(before, name, author, file)

  const old = new Set(own.map(({ id }) => id))
  const edits: Edit[] = body.marks.filter(({ id }) => old.has(id)).map(({ at, length }) => ({ at, length, insert: '' }))
  const unplaced: DocxMark[] = []
  // Of one element all comments are put in at once.
  const placed = new Map<string, { readonly stretch: Stretch; readonly ids: number[] }>()
  let comments = ''
  let id = next
  for (const mark of marks) {
    const stretch = findPlace(body, mark.place)
    if (!stretch) {
      unplaced.push(mark)
      continue
    }
    const key = stretch.words ? `${id}` : `${stretch.first.begin} ${stretch.last.end}`
    const { ids } = placed.get(key) ?? placed.set(key, { stretch, ids: [] }).get(key)!
    ids.push(id)
    comments += commentXml(id++, mark.text, author, date)
  }
  if (placed.size === 0 && own.length === 0) return { bytes, placed: 0, unplaced }
  for (const { stretch, ids } of placed.values()) edits.push(...commentEdits(body, stretch, ids))
  const changed = new Map<string, Uint8Array>()
  const put = (part: string, text: string) => changed.set(file.bytesOf(part)?.name ?? part, strToU8(text))
  put(main, splice(text, edits))
  put(
    name,
    withAtEnd(
      before,
      name,
      comments,
      own.map(({ at, length }) => ({ at, length, insert: '' })),
    ),
  )
  if (known === undefined) {
    const types = '[Content_Types].xml'
    const override = element('Override', {
      xmlns: `${namespaces.packaged}/content-types`,
      PartName: `/${name}`,
      ContentType: contentTypes[commentsType],
    })
    put(types, withAtEnd(partText(file, types) ?? '', types, override))
    const relations = `${folder}_rels/${main.slice(folder.length)}.rels`
    const relation = element('Relationship', {
      xmlns: `${namespaces.packaged}/relationships`,
      Id: 'gxgkComments',
      Type: `${namespaces.relationships}/${commentsType}`,
      Target: 'comments.xml',
    })
    put(
      relations,
      withAtEnd(
        partText(file, relations) ?? part('Relationships', { xmlns: `${namespaces.packaged}/relationships` }, '\n'),
        relations,
        relation,
      ),
    )
  }
  return { bytes: repack(bytes, changed), placed: marks.length - unplaced.length, unplaced }
}
