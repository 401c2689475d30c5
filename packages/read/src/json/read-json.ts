import type { Document } from '@gxgk/document'
import { document } from '@gxgk/document'
import { refuseBeyond } from '../import-error'
import type { Limits } from '../limits'
import { limitsOf } from '../limits'
import { textOf } from '../decode'
import { parseJson } from './parse-json'

/** Reads JSON: a document without words, in which the data are embedded. */
export const readJson = (input: Uint8Array | string, given?: Partial<Limits>): Document => {
  const limits = limitsOf(given)
  refuseBeyond('bytes', input.length, limits)
  const data = parseJson(textOf(input), limits)
  return document({ title: '', lang: 'zh-CN', embedded: { name: 'report.json', data } }, [])
}
