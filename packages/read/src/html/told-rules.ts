import { attributeOf } from './element'
import { eachRule, partsOf } from './each-rule'
import { ofNumbers, unescaped } from './generated-words'
import type { Element } from './parse-page'
import type { Count, Selector } from './selector'
import { keyOf, mayBeOf, selectorOf, unescapedNames } from './selector'
import { styleFacts } from './style-facts'
import { putsPlainWords } from './style-rules'

/** What style sheets may do to the figures of an element that cannot be read, only told. */
export interface Told {
  readonly before: boolean
  readonly after: boolean
  readonly isTransparent: boolean
}

interface Rule {
  readonly selector: Selector
  readonly does: keyof Told
  /** Attributes of the element that it puts there; it does so whatever they are where there are none. */
  readonly attributes: readonly string[]
}

const nothing: Told = { before: false, after: false, isTransparent: false }

// Strings may be without an end: a pattern that cannot fail after them never looks back into them.
const content = /(?:^|[;\s])content\s*:\s*((?:"(?:[^"\\]+|\\[^])*"?|'(?:[^'\\]+|\\[^])*'?|[^;"'])*)/gi
const parts = /"((?:[^"\\]+|\\[^])*)"?|'((?:[^'\\]+|\\[^])*)'?|attr\(\s*([\w-]+)[^)]*\)|\b(var|env|counters?)\(/gi

/** What a `content` may put beside a number; undefined where it puts nothing that makes another number of it. */
const puts = (declarations: string): Pick<Rule, 'attributes'> | undefined => {
  const value = [...declarations.matchAll(content)].at(-1)?.[1]
  if (value === undefined) return undefined
  const attributes: string[] = []
  for (const [, double, single, attribute, made] of value.matchAll(parts)) {
    if (made !== undefined || ofNumbers.test(unescaped(double ?? single ?? ''))) return { attributes: [] }
    if (attribute !== undefined) attributes.push(attribute.toLowerCase())
  }
  return attributes.length > 0 ? { attributes } : undefined
}

const isShown = (declarations: string): boolean => {
  const { usual, important } = styleFacts(declarations)
  const { display, visibility, isClear, hasNoSize } = { ...usual, ...important }
  return display !== 'none' && visibility !== 'hidden' && visibility !== 'collapse' && !isClear && !hasNoSize
}

/** As blocks of their own they only keep others apart: no sign of them stands in a line with a number. */
const isApart = (declarations: string): boolean => {
  const { usual, important } = styleFacts(declarations)
  return { ...usual, ...important }.display === 'block' && !/content\s*:[^;]*(?:[\p{Number}]|\()/iu.test(declarations)
}

/** More rules for one name are none that anyone wrote. */
const mostRules = 100

const rulesIn = (sheets: readonly string[]): ReadonlyMap<string, readonly Rule[]> => {
  const rules = new Map<string, Rule[]>()
  const add = (selector: Selector | undefined, does: Rule['does'], attributes: readonly string[]) => {
    if (!selector) return
    const known = rules.get(keyOf(selector))
    if (!known) rules.set(keyOf(selector), [{ selector, does, attributes }])
    else if (known.length < mostRules) known.push({ selector, does, attributes })
  }
  for (const sheet of sheets)
    eachRule(sheet, (selectors, written, isSure) => {
      if (!/content|color|\\/i.test(written)) return
      const declarations = written.replace(
        /("(?:[^"\\]+|\\[^])*"?|'(?:[^'\\]+|\\[^])*'?)|\\[^;]{1,7}/g,
        (found, string) => (string === undefined ? unescapedNames(found) : found),
      )
      const { usual, important } = styleFacts(declarations)
      const isTransparent = (important.isTransparent ?? usual.isTransparent) === true
      const put = isShown(declarations) && !isApart(declarations) ? puts(declarations) : undefined
      if (!put && !isTransparent) return
      for (const one of partsOf(selectors)) {
        const selector = selectorOf(one)
        if (isTransparent && selector?.side === undefined) add(selector, 'isTransparent', [])
        // What a plain rule puts there is read.
        if (put && selector?.side !== undefined && !(isSure && putsPlainWords(one, written)))
          add(selector, selector.side, put.attributes)
      }
    })
  return rules
}

/** What the style sheets of a page may do to the figures of its elements, besides what is read of them. */
export const toldReader = (sheets: readonly string[], count: Count): ((element: Element) => Told) => {
  const rules = rulesIn(sheets)
  if (rules.size === 0) return () => nothing
  const found = (key: string) => rules.get(key) ?? []
  return (element) => {
    const classes = attributeOf(element, 'class')?.split(/\s+/, 50) ?? []
    const names = ['*', element.tagName, `#${attributeOf(element, 'id') ?? ''}`, ...classes.map((name) => `.${name}`)]
    const told: { -readonly [K in keyof Told]: boolean } = { ...nothing }
    for (const name of names)
      for (const { selector, does, attributes } of found(name))
        told[does] ||=
          (attributes.length === 0 || attributes.some((one) => ofNumbers.test(attributeOf(element, one) ?? ''))) &&
          mayBeOf(element, selector, count)
    return told
  }
}
