import { attributeOf } from './element'
import type { Generated } from './generated-words'
import type { Element } from './parse-page'
import type { Declared, StyleFacts } from './style-facts'
import { styleFacts } from './style-facts'
import type { Ruled, StyleRules } from './style-rules'
import { ruledFacts } from './style-rules'

/** What an attribute says, apart and together. */
interface Own extends Declared {
  readonly all: StyleFacts
}

const nothing: Own = { usual: {}, important: {}, all: {} }

/** More classes than this no element has. */
const mostClasses = 50

/** The style of an element, and what is generated beside its words. */
export interface Styled {
  readonly facts: StyleFacts
  readonly before?: Generated | undefined
  readonly after?: Generated | undefined
}

/** What the style of an element says, by its own attribute and by the rules of the page. */
export const styleReader = (rules: StyleRules): ((element: Element) => Styled) => {
  // Pages of Word repeat a few styles thousands of times.
  const written = new Map<string, Own>()
  const ruled = new Map<string, Ruled>()
  const inlineOf = (style: string): Own => {
    const known = written.get(style)
    if (known) return known
    const declared = styleFacts(style)
    const facts = { ...declared, all: { ...declared.usual, ...declared.important } }
    written.set(style, facts)
    return facts
  }
  const ruledOf = ({ tagName }: Element, names: string, id: string): Ruled => {
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
    if (rules.size === 0) return { facts: own.all }
    const all = ruledOf(element, attributeOf(element, 'class') ?? '', attributeOf(element, 'id') ?? '')
    const { before, after } = all
    return { facts: { ...all.usual, ...own.usual, ...all.important, ...own.important }, before, after }
  }
}
