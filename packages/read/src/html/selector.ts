import { attributeOf, hasClass } from './element'
import { partsOf } from './each-rule'
import type { ChildNode, Element } from './parse-page'

/** What one element must be. Of what is not here, such as most states and places among siblings, nothing is known. */
interface Compound {
  tag?: string
  readonly ids: string[]
  readonly classes: string[]
  readonly attributes: string[]
  /** Of each list one must be. */
  readonly anyOf: (readonly Selector[])[]
  place?: 'empty' | 'first' | 'last'
}

/** A selector: what the element itself must be, and what must be around it, from the inside. */
export interface Selector {
  readonly side: 'before' | 'after' | undefined
  readonly own: Compound
  readonly around: readonly Compound[]
}

/** Longer ones are not looked at. */
const longest = 1000

const besides = /::?(before|after)\s*$/i

/** States that an element is not in when the page is read. */
const otherStates = /^(?:hover|active|focus|focus-visible|focus-within|target|visited|link|checked|disabled|invalid)$/i

const places: { readonly [name: string]: Compound['place'] } = {
  empty: 'empty',
  'first-child': 'first',
  'last-child': 'last',
}

const part =
  /([.#])([^\s.#:[\]()>+~,*]+)|\[\s*([^\s=~|^$*[\]]+)[^\]]*(?:\]|$)|(::?)([\w-]+)(?:\(((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\))?|([^\s.#:[\]()>+~,*]+)/g

/** Signs of selectors that were escaped are kept apart as letters of private use. */
const apart = 0xf100

/** A selector with letters in the place of escaped ones. */
export const unescapedNames = (text: string): string =>
  text.replace(/\\(?:([\da-f]{1,6})\s?|([^]))/gi, (_, code: string | undefined, sign = '') => {
    const letter = code === undefined ? (sign as string) : String.fromCodePoint(Math.min(parseInt(code, 16), 0x10_ffff))
    return /[\w\u0080-\u{10ffff}-]/u.test(letter) ? letter : String.fromCharCode(apart + letter.charCodeAt(0))
  })

const written = (name: string): string =>
  name.replace(/[\uf100-\uf17f]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - apart))

/** What a compound says; undefined where no element is so when the page is read. */
const compoundOf = (text: string): Compound | undefined => {
  const compound: Compound = { ids: [], classes: [], attributes: [], anyOf: [] }
  for (const [, sign, name = '', attribute, colons, pseudo = '', inside, tag] of text.matchAll(part)) {
    if (sign === '.') compound.classes.push(written(name))
    else if (sign === '#') compound.ids.push(written(name))
    else if (attribute !== undefined) compound.attributes.push(written(attribute).toLowerCase())
    else if (tag !== undefined) compound.tag = tag.replace(/^.*\|/, '').toLowerCase()
    else if (colons === '::' || otherStates.test(pseudo)) return undefined
    else if (/^root$/i.test(pseudo)) compound.tag = 'html'
    else if (/^(?:is|where|matches|-\w+-any)$/i.test(pseudo) && inside !== undefined) {
      compound.anyOf.push(partsOf(inside).flatMap((one) => selectorOf(one) ?? []))
    } else {
      const place = places[pseudo.toLowerCase()]
      if (place) compound.place = place
    }
  }
  return compound
}

/** The compounds of a selector from the inside, without those beside an element, not around it. */
const compoundsOf = (text: string): readonly string[] => {
  const compounds: string[] = []
  let [from, level] = [0, 0]
  let isBeside = false
  const take = (end: number) => {
    const one = text.slice(from, end).trim()
    if (one !== '' && !isBeside) compounds.push(one)
    if (one !== '') isBeside = false
  }
  // From the end, so that a sign is met before what is left of it.
  let end = text.length
  for (let at = text.length - 1; at >= 0; at--) {
    const sign = text[at]!
    if (sign === ')' || sign === ']') level++
    else if (sign === '(' || sign === '[') level--
    else if (level === 0 && /[\s>+~]/.test(sign)) {
      from = at + 1
      take(end)
      end = at
      if (sign === '+' || sign === '~') isBeside = true
    }
  }
  from = 0
  take(end)
  return compounds
}

/** Reads a selector; undefined where it is none for an element as it is when the page is read, or is very long. */
export const selectorOf = (written: string): Selector | undefined => {
  if (written.length > longest) return undefined
  const text = unescapedNames(written.trim())
  const side = besides.exec(text)?.[1]?.toLowerCase() as Selector['side']
  const bare = text.replace(besides, (_, name: string, at: number) =>
    at === 0 || /[\s>+~]/.test(text[at - 1]!) ? '*' : '',
  )
  const [own, ...around] = compoundsOf(bare).map(compoundOf)
  if (!own || around.includes(undefined)) return undefined
  return { side, own, around: around as readonly Compound[] }
}

const isBlank = (node: ChildNode) => node.nodeName === '#comment'
const isElement = (node: ChildNode): node is Element => 'tagName' in node

/** So many texts and remarks are looked at for the first element, and the last. */
const mostSiblings = 50

const isInPlace = (element: Element, place: NonNullable<Compound['place']>): boolean => {
  if (place === 'empty') return element.childNodes.every(isBlank)
  const siblings = element.parentNode?.childNodes ?? []
  const outermost =
    place === 'first'
      ? siblings.slice(0, mostSiblings).find(isElement)
      : siblings.slice(-mostSiblings).findLast(isElement)
  return outermost === undefined || outermost === element
}

/** Called for each element that is compared with a compound. */
export type Count = () => void

const isSo = (element: Element, { tag, ids, classes, attributes, anyOf, place }: Compound, count: Count): boolean => {
  count()
  return (
    (tag === undefined || tag === element.tagName) &&
    ids.every((id) => attributeOf(element, 'id') === id) &&
    classes.every((name) => hasClass(element, name)) &&
    attributes.every((name) => attributeOf(element, name) !== undefined) &&
    anyOf.every((choices) => choices.some((one) => mayBeOf(element, one, count))) &&
    (place === undefined || isInPlace(element, place))
  )
}

/** What is deeper may stand within anything. */
const mostAncestors = 200

/** Whether a selector may be of an element: it is, unless something of which nothing is known says that it is not. */
export const mayBeOf = (element: Element, { own, around }: Selector, count: Count): boolean => {
  if (!isSo(element, own, count)) return false
  let next = 0
  let at = element.parentNode
  for (let level = 0; next < around.length && at && 'tagName' in at; level++) {
    if (level === mostAncestors) return true
    if (isSo(at, around[next]!, count)) next++
    at = at.parentNode
  }
  return next === around.length
}

/** By what the elements that a selector may be of are found: one of their names, or `*`. */
export const keyOf = ({ own: { ids, classes, tag } }: Selector): string =>
  ids[0] !== undefined ? `#${ids[0]}` : classes[0] !== undefined ? `.${classes[0]}` : (tag ?? '*')
