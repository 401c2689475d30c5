import type { Element } from './parse-page'
import type { StyleFacts } from './style-facts'

export const attributeOf = (element: Element, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value

export const hasClass = (element: Element, name: string): boolean => {
  const names = attributeOf(element, 'class')
  return names !== undefined && names.includes(name) && names.split(/\s+/).includes(name)
}

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Elements whose words are not printed; `xml` is what Word leaves of its settings. */
const unprinted = setOf(
  'head script style noscript template svg iframe object embed audio video canvas map noframes noembed frameset ' +
    'textarea select datalist input button rt rp rtc xml area',
)

/** Words that are struck out are no longer said: beside the right figure they would make a wrong one. */
const struckOut = setOf('del s strike')

export const isStruckOut = ({ tagName }: Element): boolean => struckOut.has(tagName)

/** Whether the element and all in it is never printed, whatever its style. */
export const isUnprinted = (element: Element): boolean =>
  unprinted.has(element.tagName) || (element.tagName === 'dialog' && attributeOf(element, 'open') === undefined)

const blocks = setOf(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p plaintext pre search ' +
    'section summary table tbody td tfoot th thead tr ul xmp',
)

/** Whether a line ends where the element begins, and where it ends; `isItem` where what is around makes it a block. */
export const isBlock = ({ tagName }: Element, { display }: StyleFacts, isItem = false): boolean =>
  display === 'block' || blocks.has(tagName) || (isItem && tagName !== 'br')

const preformatted = setOf('pre listing plaintext xmp')

/** Whether lines of the source are lines of the page. */
export const keepsLines = ({ tagName }: Element): boolean => preformatted.has(tagName)
