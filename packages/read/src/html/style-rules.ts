import { eachRule, partsOf } from './each-rule'
import type { Generated } from './generated-words'
import { generatedBy } from './generated-words'
import type { Declared, StyleFacts } from './style-facts'
import { styleFacts } from './style-facts'

/** A rule of a style sheet for elements of one tag, class or id. */
interface Rule {
  readonly tag: string | undefined
  readonly classes: readonly string[]
  readonly id: string | undefined
  readonly weight: number
  readonly declared: Declared
  /** What it puts beside the words of the element; it says nothing of the element then. */
  readonly generated?: Generated
}

/** Rules by one of the names that an element must have. */
export type StyleRules = ReadonlyMap<string, readonly Rule[]>

/** More rules for one name are none that anyone wrote. */
const mostRules = 100

const compound = /^([a-z][a-z0-9]*)?((?:[.#][\w\u0080-\uffff-]+)*)$/i

/** What shows stays; what hides is left out. */
const onlyShowing = ({
  display,
  visibility,
  isStruck,
  hasNoSize,
  isClear,
  isHiddenInWord,
}: StyleFacts): StyleFacts => ({
  ...(display !== undefined && display !== 'none' && { display: 'shown' }),
  ...(visibility === 'visible' && { visibility }),
  ...(isStruck === false && { isStruck }),
  ...(hasNoSize === false && { hasNoSize }),
  ...(isClear === false && { isClear }),
  ...(isHiddenInWord === false && { isHiddenInWord }),
})

/**
 * The rule of a selector. Whether an element stands within another is not looked at: such a rule is taken only for what it
 * shows, never for what it hides. Of states (`:hover`) and attributes nothing is known, so their rules are left out.
 */
const ruleOf = (selector: string, declared: Declared): Rule | undefined => {
  const [last = '', ...around] = selector
    .trim()
    .split(/[\s>+~]+/)
    .reverse()
  const [, tag, names = ''] = compound.exec(last) ?? []
  if (tag === undefined && names === '') return undefined
  const parts = names.match(/[.#][^.#]+/g) ?? []
  const classes = parts.filter((part) => part.startsWith('.')).map((part) => part.slice(1))
  const ids = parts.filter((part) => part.startsWith('#')).map((part) => part.slice(1))
  if (ids.length > 1) return undefined
  const weight = ids.length * 10_000 + (classes.length + around.length) * 100 + (tag === undefined ? 0 : 1)
  const { usual, important } = declared
  const isWithin = around.length > 0
  return {
    tag: tag?.toLowerCase(),
    classes,
    id: ids[0],
    weight,
    declared: isWithin ? { usual: onlyShowing(usual), important: onlyShowing(important) } : declared,
  }
}

/** The rule that puts words beside an element; where it must stand within another, of which nothing is known, there is none. */
const ruleBeside = (selector: string, generated: Generated): Rule | undefined => {
  const rule = ruleOf(selector, { usual: {}, important: {} })
  return rule && !/[\s>+~]/.test(selector.trim()) ? { ...rule, generated } : undefined
}

const keyOf = ({ tag, classes, id }: Rule) => (id !== undefined ? `#${id}` : classes[0] ? `.${classes[0]}` : tag!)

/** Whether a rule puts words beside elements that are read with them, see `ruledFacts`. */
export const putsPlainWords = (selector: string, declarations: string): boolean => {
  const made = generatedBy(selector, declarations)
  return made !== undefined && ruleBeside(made.element, made.generated) !== undefined
}

/** Colours of style sheets are told, see `toldReader`; to keep them all would leave no room for other rules. */
const withoutColour = ({ usual, important }: Declared): Declared => {
  const facts = ({ isTransparent: _, ...rest }: StyleFacts) => rest
  return { usual: facts(usual), important: facts(important) }
}

/** The rules of style sheets that may hide something, or show it. */
export const styleRules = (sheets: readonly string[]): StyleRules => {
  const rules = new Map<string, Rule[]>()
  for (const sheet of sheets)
    eachRule(sheet, (selectors, declarations, isSure) => {
      if (!isSure) return
      const declared = withoutColour(styleFacts(declarations))
      const tellsNothing = Object.keys(declared.usual).length + Object.keys(declared.important).length === 0
      for (const selector of partsOf(selectors)) {
        const made = generatedBy(selector, declarations)
        if (!made && tellsNothing) continue
        const rule = made ? ruleBeside(made.element, made.generated) : ruleOf(selector, declared)
        if (!rule) continue
        const known = rules.get(keyOf(rule))
        if (!known) rules.set(keyOf(rule), [rule])
        else if (known.length < mostRules) known.push(rule)
      }
    })
  return rules
}

/** What rules say of an element, and what they put beside its words; of several for one side the last. */
export interface Ruled extends Declared {
  readonly before: Generated | undefined
  readonly after: Generated | undefined
}

/** What the rules say of an element with this tag, these classes and this id. */
export const ruledFacts = (rules: StyleRules, tag: string, classes: readonly string[], id: string): Ruled => {
  const names = [tag, ...classes.map((name) => `.${name}`), `#${id}`]
  const own = names
    .flatMap((name) => rules.get(name) ?? [])
    .filter(
      (rule) =>
        (rule.tag === undefined || rule.tag === tag) &&
        (rule.id === undefined || rule.id === id) &&
        rule.classes.every((name) => classes.includes(name)),
    )
    .sort((a, b) => a.weight - b.weight)
  const beside = (side: Generated['side']) => own.findLast(({ generated }) => generated?.side === side)?.generated
  return {
    usual: Object.assign({}, ...own.map(({ declared }) => declared.usual)) as StyleFacts,
    important: Object.assign({}, ...own.map(({ declared }) => declared.important)) as StyleFacts,
    before: beside('before'),
    after: beside('after'),
  }
}
