import type { XmlHandler } from './parse-xml'
import type { XmlElement } from './xml-element'

/** Collects the title that a file has for itself. */
export const titleHandler = (): { readonly handler: XmlHandler; readonly title: () => string } => {
  let title = ''
  const text = (words: string, { name }: XmlElement) => {
    if (name === 'title') title += words
  }
  return { handler: { open: () => {}, text }, title: () => title }
}
