/** An element that is open, with those around it. */
export interface XmlElement {
  /** Local name in the vocabularies that are read; empty in any other. */
  readonly name: string
  readonly parent: XmlElement | undefined
  /** As it is written. */
  readonly tag: string
  /** How many of its tag stand before it and with it in its parent; 1 for properties, which nobody looks for. */
  readonly index: number
  readonly depth: number
  readonly attributes: { readonly [name: string]: string }
  /** Its XPath, once it was asked for. */
  path: string | undefined
}

/** An attribute by its local name, whatever prefix it is written with. */
export const attributeOf = ({ tag, attributes }: XmlElement, name: string): string | undefined => {
  const colon = tag.indexOf(':')
  const own = attributes[colon < 0 ? name : `${tag.slice(0, colon)}:${name}`]
  if (own !== undefined) return own
  const written = Object.keys(attributes).find((key) => key === name || key.endsWith(`:${name}`))
  return written === undefined ? undefined : attributes[written]
}

/** Deeper than this the path of an element would be as long as the file. */
const deepest = 64

/** An XPath, `/w:document/w:body/w:tbl[2]`; undefined for what lies absurdly deep. */
export const pathOf = (element: XmlElement): string | undefined => {
  if (element.depth > deepest) return undefined
  const { parent, tag, index, depth } = element
  // The document and its body stand alone.
  element.path ??= (parent ? pathOf(parent)! : '') + (depth <= 2 ? `/${tag}` : `/${tag}[${index}]`)
  return element.path
}
