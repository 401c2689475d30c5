import type { Embedded } from '@gxgk/document'
import { textOf } from '../decode'
import { parseJson } from '../json/parse-json'
import type { Limits } from '../limits'
import type { OoxmlPackage } from './open-package'
import { unreadableData } from '../unreadable-data'
import { printable } from './printable'
import { packageNamespaces } from './write/namespaces'
import type { XmlElement } from './xml-element'

const customPart = /^customxml\/item\d+\.xml$/

/** Writers of before have put the JSON itself into a folder of our own. */
const ownFolder = /^gxgk\/[^/]+$/

const inCustomPart = ({ parse }: OoxmlPackage, part: string): readonly [name: string, json: string] | undefined => {
  let name: string | undefined
  let json = ''
  const open = ({ depth, attributes }: XmlElement) => {
    if (depth === 1 && attributes.xmlns === packageNamespaces.embedded) name = attributes.name ?? ''
    return name !== undefined
  }
  const text = (words: string) => {
    json += words
  }
  parse(part, { open, text })
  return name === undefined ? undefined : [name, json]
}

const inOwnFolder = ({ bytesOf }: OoxmlPackage, part: string): readonly [name: string, json: string] => {
  const { name, bytes } = bytesOf(part)!
  return [name.slice(name.indexOf('/') + 1), textOf(bytes)]
}

/** Data of ours in the file, undefined where there are none; where they cannot be read, as the text that stands there. */
export const embeddedIn = (file: OoxmlPackage, limits: Limits): Embedded | undefined => {
  for (const part of file.names) {
    const found = customPart.test(part)
      ? inCustomPart(file, part)
      : ownFolder.test(part)
        ? inOwnFolder(file, part)
        : undefined
    if (!found) continue
    const [name, json] = [printable(found[0]), found[1]]
    try {
      return { name, data: parseJson(json, limits) }
    } catch {
      return unreadableData(name, json)
    }
  }
  return undefined
}
