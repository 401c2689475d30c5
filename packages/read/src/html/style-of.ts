import { attributeOf } from './element'
import type { Element } from './parse-page'
import type { Declared, StyleFacts } from './style-facts'
import { styleFacts } from './style-facts'
import type { StyleRules } from './style-rules'
import { ruledFacts } from './style-rules'

/** What an attribute says, apart and together. */
interface Own extends Declared {
  readonly all: StyleFacts
}

const nothing: Own = { usual: {}, important: {}, all: {} }

/** More classes than this no element has. */
const mostClasses = 50

/** What the style of an element says, by its own attribute and by the rules of the page. */
export const styleReader = (rules: StyleRules): ((element: Element) => StyleFacts) => {
  // Pages of Word repeat a few styles thousands of times.
  const written = new Map<string, Own>()
  const ruled = new Map<string, Declared>()
  const inlineOf = (style: string): Own => {
    const known = written.get(style)
    if (known) return known
    const declared = styleFacts(style)
    const facts = { ...declared, all: { ...declared.usual, ...declared.important } }
    written.set(style, facts)
    return facts
  }
  const ruledOf = ({ tagName }: Element, names: string, id: string): Declared => {
    const key = `${tagName} ${id} ${names}`
    const known = ruled.get(key)
    if (known) return known
    const facts = ruledFacts(rules, tagName, names.split(/\s+/, mostClasses).filter(Boolean), id)
    ruled.set(key, facts)
    return facts
  }
  return (element) => {
    const style = attributeOf(element, 'style')
    const own = style === undefined ? nothing : inlineOf(style)
    if (rules.size === 0) return own.all
    const all = ruledOf(element, attributeOf(element, 'class') ?? '', attributeOf(element, 'id') ?? '')
    return { ...all.usual, ...own.usual, ...all.important, ...own.important }
  }
}
