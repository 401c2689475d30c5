const entities: { readonly [sign: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

// XML 1.0 has no character for these, escaped or not.
const unwritable = /(?![\t\n\r])\p{Control}|[\ufffe\uffff]|\p{Surrogate}/gu

/** The text as it may stand between tags and in a quoted attribute; characters that XML does not have are left out. */
export const escapeXml = (text: string): string =>
  text.replace(unwritable, '').replace(/[&<>"]/g, (sign) => entities[sign]!)

export type XmlAttributes = { readonly [name: string]: string | number | undefined }

/** An element, `<w:jc w:val="center"/>`; attributes without a value are left out. */
export const element = (name: string, attributes: XmlAttributes = {}, inside = ''): string => {
  let tag = `<${name}`
  for (const key in attributes) {
    const value = attributes[key]
    if (value !== undefined) tag += ` ${key}="${escapeXml(String(value))}"`
  }
  return inside === '' ? `${tag}/>` : `${tag}>${inside}</${name}>`
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** A whole part of a file. */
export const part = (name: string, attributes: XmlAttributes, inside: string): string =>
  declaration + element(name, attributes, inside)
