import { SaxesParser } from 'saxes'
import { ImportError } from '../import-error'
import { doctypeGuard } from './doctype-guard'
import type { Work } from '../work'
import type { XmlElement } from './xml-element'

export interface XmlHandler {
  /** False leaves out the element with all that is in it. `at` is where its tag ends in the text of the part. */
  readonly open: (element: XmlElement, at: number) => boolean | void
  /** `at` is where the element ends; where it ended with its own tag, as `open` was told. */
  readonly close?: (element: XmlElement, at: number) => void
  readonly text?: (text: string, element: XmlElement) => void
}

interface Open extends XmlElement {
  readonly parent: Open | undefined
  /** The name of its first child, and how many of this name it has had so far. */
  firstTag: string | undefined
  firsts: number
  /** How many children of each other name it has had so far. */
  others: Map<string, number> | undefined
  /** What prefixes meant before this element gave them another meaning. */
  readonly before: readonly (readonly [string, string | undefined])[] | undefined
}

const countIn = (open: Open, tag: string): number => {
  open.firstTag ??= tag
  if (open.firstTag === tag) return ++open.firsts
  open.others ??= new Map<string, number>()
  const count = (open.others.get(tag) ?? 0) + 1
  open.others.set(tag, count)
  return count
}

const noAttributes: Record<string, string> = {}

/** No element of a document has as many; a million of them would fill the memory. */
const mostAttributes = 1000

/** In nodes; the parser puts references together before it tells of them. */
const costOfReference = 0.5

/**
 * WordprocessingML and SpreadsheetML, each in both its namespaces, what stands around them, and the packaging: in one part no two of
 * their names that are read differ in meaning.
 */
const vocabularies = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
  'http://schemas.openxmlformats.org/markup-compatibility/2006',
  'http://schemas.openxmlformats.org/package/2006/relationships',
  'http://purl.org/dc/elements/1.1/',
])

function* textOf(pieces: Iterable<Uint8Array>): Generator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined
  for (const piece of pieces) {
    if (piece.length === 0) continue
    const encoding = piece[0] === 0xff ? 'utf-16le' : piece[0] === 0xfe ? 'utf-16be' : 'utf-8'
    // A byte order mark is of the text of the part too: places are counted with it, and the parser passes over it.
    decoder ??= new TextDecoder(encoding, { fatal: true, ignoreBOM: true })
    yield decoder.decode(piece, { stream: true })
  }
  yield decoder?.decode() ?? ''
}

/**
 * Reads XML piece by piece and tells of its elements. Elements, pieces of text and letters are counted as work;
 * anything that is not well-formed, and any DOCTYPE at its first letters, is refused as damaged.
 */
export const parseXml = (
  part: string,
  pieces: Iterable<Uint8Array>,
  handler: XmlHandler,
  { nodes, piece, letters }: Work,
): void => {
  const parser = new SaxesParser({ position: false })
  const meanings = new Map<string, string>()
  const names = new Map<string, string>()
  let open: Open | undefined
  let skipped = 0
  let attributes = 0
  let declared: (readonly [string, string])[] = []

  const nameOf = (tag: string): string => {
    const known = names.get(tag)
    if (known !== undefined) return known
    const colon = tag.indexOf(':')
    const isRead = vocabularies.has(meanings.get(colon < 0 ? '' : tag.slice(0, colon)) ?? '')
    const name = isRead ? tag.slice(colon + 1) : ''
    names.set(tag, name)
    return name
  }
  const declare = (meaning: readonly (readonly [string, string | undefined])[]) =>
    meaning.map(([prefix, uri]) => {
      const before = [prefix, meanings.get(prefix)] as const
      if (uri === undefined) meanings.delete(prefix)
      else meanings.set(prefix, uri)
      names.clear()
      return before
    })

  parser.on('opentagstart', () => {
    attributes = 0
  })
  parser.on('attribute', ({ name, value }) => {
    if (++attributes > mostAttributes) throw new ImportError('damaged', { detail: part })
    if (!name.startsWith('xmlns')) return
    nodes(1)
    if (skipped === 0) declared.push([name.slice(6), value])
  })
  parser.on('opentag', ({ name: tag, attributes: own }) => {
    nodes(1)
    if (skipped > 0) {
      skipped++
      return
    }
    let before: Open['before']
    if (declared.length > 0) {
      before = declare(declared)
      declared = []
    }
    const name = nameOf(tag)
    const element: Open = {
      name,
      parent: open,
      tag,
      index: open && !name.endsWith('Pr') && !open.name.endsWith('Pr') ? countIn(open, tag) : 1,
      depth: (open?.depth ?? 0) + 1,
      attributes: attributes === 0 ? noAttributes : (own as Record<string, string>),
      path: undefined,
      firstTag: undefined,
      firsts: 0,
      others: undefined,
      before,
    }
    if (handler.open(element, parser.position) === false) {
      skipped = 1
      if (before) declare(before)
    } else open = element
  })
  parser.on('closetag', () => {
    if (skipped > 0) {
      skipped--
      return
    }
    const element = open!
    handler.close?.(element, parser.position)
    if (element.before) declare(element.before)
    open = element.parent
  })
  const take = (text: string) => {
    piece()
    letters(text.length)
    if (skipped === 0 && open) handler.text?.(text, open)
  }
  parser.on('text', take)
  parser.on('cdata', take)
  // Counted by their beginnings: a parser with more listeners takes several times as long.
  const costs = [
    ['&', costOfReference],
    ['<!', 1],
    ['<?', 1],
  ] as const
  const countAsides = (text: string) => {
    for (const [sign, cost] of costs)
      for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) nodes(cost)
  }
  try {
    const isDoctype = doctypeGuard()
    for (const text of textOf(pieces)) {
      if (isDoctype(text)) throw new ImportError('damaged', { detail: `${part}: DOCTYPE` })
      countAsides(text)
      parser.write(text)
    }
    parser.close()
  } catch (error) {
    if (error instanceof ImportError) throw error
    throw new ImportError('damaged', { detail: part }, { cause: error })
  }
}
