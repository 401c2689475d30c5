import type { Embedded } from '@gxgk/document'
import { textOf } from '../decode'
import { ImportError } from '../import-error'
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

/** Data of ours as far as they were read; `isWhole` where the part that holds them is. */
interface Found {
  readonly name: string
  readonly json: string
  readonly isWhole: boolean
}

/** Whether it reads all; false where the part is damaged. What goes beyond a limit is refused all the same. */
const readsAll = (read: () => void): boolean => {
  try {
    read()
    return true
  } catch (error) {
    if (error instanceof ImportError && error.code === 'damaged') return false
    throw error
  }
}

/** The data in a part, none where it is another's; one that is damaged before it says whose it is is taken for ours. */
const inCustomPart = ({ parse }: OoxmlPackage, part: string): Found | undefined => {
  let name: string | undefined
  let isOther = false
  let json = ''
  const open = ({ depth, attributes }: XmlElement) => {
    if (depth === 1 && attributes.xmlns === packageNamespaces.embedded) name = attributes.name ?? ''
    isOther ||= name === undefined
    return !isOther
  }
  const text = (words: string) => {
    json += words
  }
  const isWhole = readsAll(() => parse(part, { open, text }))
  return isOther ? undefined : { name: name ?? '', json, isWhole }
}

const inOwnFolder = ({ bytesOf }: OoxmlPackage, part: string): Found => {
  let [name, json] = [part, '']
  const isWhole = readsAll(() => {
    const found = bytesOf(part)!
    name = found.name
    json = textOf(found.bytes)
  })
  return { name: name.slice(name.indexOf('/') + 1), json, isWhole }
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
    const [name, json] = [printable(found.name), found.json]
    try {
      if (found.isWhole) return { name, data: parseJson(json, limits) }
    } catch {
      // As where the part is damaged.
    }
    return unreadableData(name, json)
  }
  return undefined
}
