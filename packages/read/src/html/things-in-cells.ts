import type { DefaultTreeAdapterTypes } from 'parse5'
import type { Thing } from '../things'
import { checkBox, choice, embeddedPage, inputField, picture, writtenByScript } from '../field-words'
import { attributeOf } from './element'
import type { ChildNode, Element } from './parse-page'

export const textIn = (element: Element): string => {
  let words = ''
  const open: ChildNode[] = [...element.childNodes].reverse()
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.nodeName === '#text') words += (node as DefaultTreeAdapterTypes.TextNode).value
    else if ('childNodes' in node) for (const child of [...node.childNodes].reverse()) open.push(child)
  }
  return words
}

/** So far the first sign of an element is looked for. */
const mostNodes = 50

/** The first sign in an element that is no space; none where it is far within. */
export const firstSign = (element: Element): string => {
  const open: ChildNode[] = [...element.childNodes.slice(0, mostNodes)].reverse()
  for (let i = 0; i < mostNodes; i++) {
    const node = open.pop()
    if (!node) break
    if (node.nodeName === '#text') {
      const [sign] = /\S/.exec((node as DefaultTreeAdapterTypes.TextNode).value.slice(0, 1000)) ?? []
      if (sign !== undefined) return sign
    } else if ('childNodes' in node) open.push(...node.childNodes.slice(0, mostNodes).reverse())
  }
  return ''
}

const elementsIn = (element: Element, name: string): readonly Element[] => {
  const found: Element[] = []
  const open: ChildNode[] = [...element.childNodes].reverse()
  for (let node = open.pop(); node; node = open.pop()) {
    if (!('tagName' in node)) continue
    if (node.tagName === name) found.push(node)
    else for (let i = node.childNodes.length - 1; i >= 0; i--) open.push(node.childNodes[i]!)
  }
  return found
}

/** Blocks in which words stand; a drawing by itself is none of them. */
const holdsWords = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'span', 'b', 'strong', 'em', 'i'])

/** A drawing amid words in which a figure is written. */
export const isDrawnWord = (element: Element): boolean =>
  element.tagName === 'svg' &&
  holdsWords.has((element.parentNode as Element | null)?.tagName ?? '') &&
  elementsIn(element, 'text').some((one) => /\d/.test(textIn(one)))

/** What stands above words is how they are said, unless it is a figure. */
export const isTellingRuby = (ruby: Element): boolean => /\d/.test(textIn(ruby))

const smallest = 2

/** Whether it is no larger than what keeps other things apart. */
const isSpacer = (element: Element): boolean => {
  const style = attributeOf(element, 'style') ?? ''
  return ['width', 'height'].some((name) => {
    const styled = new RegExp(
      `(?:^|;)\\s{0,9}${name}\\s{0,9}:\\s{0,9}([\\d.]{1,9})(?:px|pt)?\\s{0,9}(?:;|$)`,
      'i',
    ).exec(style)
    const written = /^\s*([\d.]+)\s*(?:px)?\s*$/.exec(attributeOf(element, name) ?? '')
    const size = styled?.[1] ?? written?.[1]
    return size !== undefined && Number(size) <= smallest
  })
}

const pictured = (element: Element, words: string): Thing | undefined => {
  if (isSpacer(element)) return undefined
  const role = attributeOf(element, 'role')?.toLowerCase()
  const isOrnament =
    attributeOf(element, 'alt')?.trim() === '' ||
    role === 'presentation' ||
    role === 'none' ||
    attributeOf(element, 'aria-hidden') === 'true'
  return { words: picture(words), isField: false, isOrnament }
}

const unseenTypes = new Set(['hidden', 'button', 'submit', 'reset', 'image', 'file'])

const inputOf = (element: Element): Thing | undefined => {
  const type = attributeOf(element, 'type')?.trim().toLowerCase() ?? 'text'
  if (unseenTypes.has(type)) return undefined
  if (type === 'checkbox' || type === 'radio')
    return { words: checkBox(attributeOf(element, 'checked') !== undefined), isField: false, isOrnament: false }
  return field(type === 'password' ? '' : (attributeOf(element, 'value') ?? ''))
}

const field = (words: string): Thing => ({ words: inputField(words), isField: true, isOrnament: false })

const selectOf = (element: Element): Thing => {
  const options = elementsIn(element, 'option')
  const selected = options.filter((option) => attributeOf(option, 'selected') !== undefined)
  const shown = selected.length > 0 ? selected : options.slice(0, 1)
  return { words: choice(shown.map(textIn).join('、')), isField: true, isOrnament: false }
}

const kinds: { readonly [tag: string]: (element: Element) => Thing | undefined } = {
  input: inputOf,
  textarea: (element) => field(textIn(element)),
  select: selectOf,
  img: (element) => pictured(element, attributeOf(element, 'alt') ?? ''),
  svg: (element) =>
    pictured(element, attributeOf(element, 'aria-label') ?? elementsIn(element, 'title').map(textIn).join(' ')),
  canvas: (element) => pictured(element, attributeOf(element, 'aria-label') ?? ''),
  object: (element) => pictured(element, ''),
  embed: (element) => pictured(element, ''),
  script: (element) =>
    /\bdocument\.write/.test(textIn(element))
      ? { words: writtenByScript(), isField: false, isOrnament: false }
      : undefined,
  iframe: (element) => (isSpacer(element) ? undefined : { words: embeddedPage(), isField: false, isOrnament: false }),
}

/** Whether an element is no text, but may show a figure. */
export const mayBeThing = ({ tagName }: Element): boolean => Object.hasOwn(kinds, tagName)

/** The picture or the field that an element is; undefined where it shows nothing. */
export const thingOf = (element: Element): Thing | undefined => kinds[element.tagName]?.(element)
