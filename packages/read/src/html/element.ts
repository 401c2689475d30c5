import type { Element } from './parse-page'

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
    'textarea select datalist input button rt rp xml area',
)

/** Words that are struck out are no longer said: beside the right figure they would make a wrong one. */
const struckOut = setOf('del s strike')

const hiding =
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|text-decoration(?:-line)?\s*:[^;]{0,40}line-through/i

/** Whether the element and all in it is left out of what is read; only styles in the element itself are looked at. */
export const isUnprinted = (element: Element): boolean => {
  const { tagName, attrs } = element
  if (unprinted.has(tagName) || struckOut.has(tagName)) return true
  if (tagName === 'dialog' && attributeOf(element, 'open') === undefined) return true
  return attrs.some(({ name, value }) => name === 'hidden' || (name === 'style' && hiding.test(value)))
}

const blocks = setOf(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p plaintext pre search ' +
    'section summary table tbody td tfoot th thead tr ul xmp',
)

/** Whether a line ends where the element begins, and where it ends. */
export const isBlock = (element: Element): boolean =>
  blocks.has(element.tagName) ||
  /display\s*:\s*(?:block|flex|grid|table|list-item)/i.test(attributeOf(element, 'style') ?? '')

/** Whether lines of the source are lines of the page. */
export const keepsLines = (element: Element): boolean =>
  ['pre', 'listing', 'plaintext', 'xmp'].includes(element.tagName) ||
  /white-space\s*:\s*(?:pre|break-spaces)/i.test(attributeOf(element, 'style') ?? '')
