/** What a style says of whether and how the words in an element show; what it does not say is absent. */
export interface StyleFacts {
  readonly display?: 'none' | 'block' | 'shown'
  /** Whether each element in it is a block of its own (`flex`, `grid`). */
  readonly holdsItems?: boolean
  readonly visibility?: 'hidden' | 'collapse' | 'visible'
  readonly isStruck?: boolean
  readonly hasNoSize?: boolean
  readonly isClear?: boolean
  readonly isHiddenInWord?: boolean
  readonly isRaised?: boolean
  readonly keepsLines?: boolean
  /** Its letters run one way whatever they are; which way, another style may say, and it is not looked for. */
  readonly isOverridden?: boolean
  /** Its letters have no colour at all. */
  readonly isTransparent?: boolean
}

/** What is said, and what is said to be more important than all that is not. */
export interface Declared {
  readonly usual: StyleFacts
  readonly important: StyleFacts
}

const blockDisplay = /^(?:block|flex|grid|table|list-item)/
const noSize = /^0*(?:\.\d+)?(?:px|pt|r?em|ex|ch|%|v[wh]|cm|mm|in|pc)?$/
const relativeSize = /^[\d.]+(?:em|%|ex|ch)$|^(?:inherit|unset|larger|smaller)$/
const zero = /^[+-]?0*(?:\.0*)?%?$/

/** So far above the line a length must raise words that they are a mark. */
const isRaisedBy = (value: string): boolean => {
  const [, length, unit] = /^\+?(\d*\.?\d+)(px|pt|em|%)$/.exec(value) ?? []
  return length !== undefined && Number(length) >= { px: 3, pt: 3, em: 0.25, '%': 25 }[unit as 'px']
}

const sizeOf = (value: string): StyleFacts => {
  if (value !== '' && noSize.test(value)) return { hasNoSize: true }
  return relativeSize.test(value) ? {} : { hasNoSize: false }
}

const transparent = /^transparent$|^#(?:[\da-f]{3}0|[\da-f]{6}00)$|^(?:rgb|hsl)a?\(.*[,/]\s*0*(?:\.0*)?%?\s*\)$/
/** Two commas before it: the last of three numbers is a colour, not how much of it shows. */
const hasShare = /\/|,.*,.*,|^[^(]*$/

const colorOf = (value: string): StyleFacts => {
  if (/^(?:inherit|unset|currentcolor)?$/.test(value)) return {}
  return { isTransparent: transparent.test(value) && hasShare.test(value) }
}

const properties: { readonly [name: string]: (value: string) => StyleFacts } = {
  display: (value) => ({
    display: value === 'none' ? 'none' : blockDisplay.test(value) ? 'block' : 'shown',
    holdsItems: /^(?:inline-)?(?:flex|grid)/.test(value),
  }),
  visibility: (value) =>
    value === 'hidden' || value === 'collapse' || value === 'visible' ? { visibility: value } : {},
  'text-decoration': (value) => ({ isStruck: value.includes('line-through') }),
  'text-decoration-line': (value) => ({ isStruck: value.includes('line-through') }),
  'font-size': sizeOf,
  font: (value) => sizeOf(/(?:^|\s)([\d.]+[a-z%]*)(?:\s*\/|\s)/.exec(value)?.[1] ?? 'medium'),
  opacity: (value) => ({ isClear: value !== '' && zero.test(value) }),
  'mso-hide': (value) => ({ isHiddenInWord: value === 'all' }),
  'vertical-align': (value) => ({ isRaised: value === 'super' || isRaisedBy(value) }),
  color: colorOf,
  'unicode-bidi': (value) => ({ isOverridden: value.includes('override') }),
  'white-space': (value) => ({ keepsLines: /^(?:pre|break-spaces)/.test(value) }),
}

const telling =
  /display|visibility|text-decoration|font|opacity|mso-hide|vertical-align|white-space|unicode-bidi|(?<![\w-])color/i

/** Longer values are none of these. */
const longestValue = 200

const nothing: Declared = { usual: {}, important: {} }

/** Reads declarations, as they stand in a `style` attribute or in a rule. */
export const styleFacts = (declarations: string): Declared => {
  if (!telling.test(declarations)) return nothing
  let usual: StyleFacts = {}
  let important: StyleFacts = {}
  for (const declaration of declarations.split(';')) {
    const colon = declaration.indexOf(':')
    if (colon < 0 || declaration.length > longestValue) continue
    const name = declaration.slice(0, colon).trim().toLowerCase()
    if (!Object.hasOwn(properties, name)) continue
    const value = declaration.slice(colon + 1).toLowerCase()
    const isImportant = value.includes('!')
    const facts = properties[name]!(value.replace(/!.*$/s, '').trim())
    if (isImportant) important = { ...important, ...facts }
    else usual = { ...usual, ...facts }
  }
  // The letters show by their shadow, or by what is behind them.
  if ((usual.isTransparent || important.isTransparent) && /text-shadow|background-clip/i.test(declarations))
    return { usual: { ...usual, isTransparent: false }, important: { ...important, isTransparent: false } }
  return { usual, important }
}
