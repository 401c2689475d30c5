import { SaxesParser } from 'saxes'

/** The texts of an XMP packet by the names of the properties that they are in; throws when it is no well-formed XML. */
export const xmpProperties = (packet: string): ReadonlyMap<string, string> => {
  const texts = new Map<string, string>()
  const open: string[] = []
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name }) => open.push(name))
  parser.on('closetag', () => open.pop())
  parser.on('text', (text) => {
    const name = open.findLast((one) => !one.startsWith('rdf:'))
    if (name && text.trim() !== '') texts.set(name, (texts.get(name) ?? '') + text)
  })
  parser.write(packet).close()
  return texts
}
