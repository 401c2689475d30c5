import type { Embedded, OptionCheck } from '@gxgk/document'
import { record, words } from '@gxgk/document'
import { sameName, someFiles } from '../errors'
import type { Attachment } from './attachment'

/** No folder, and nothing that cannot be written or seen in a name. */
const isName = (value: unknown) => typeof value === 'string' && /^[^/\\\p{Cc}\p{Cs}\ufffe\uffff]+$/u.test(value)

/** A media type of RFC 6838, without parameters. */
const isMime = (value: unknown) => typeof value === 'string' && /^[\w!#$&^.+-]{1,127}\/[\w!#$&^.+-]{1,127}$/.test(value)

const isAttachment = (value: unknown): boolean => {
  if (!record.is(value)) return false
  const { name, bytes, mime, description, ...rest } = value as { readonly [K in keyof Attachment]?: unknown }
  return (
    isName(name) &&
    bytes instanceof Uint8Array &&
    isMime(mime) &&
    (description === undefined || words.is(description)) &&
    Object.keys(rest).length === 0
  )
}

export const attachmentsCheck: OptionCheck = {
  expected: someFiles,
  is: (value) => Array.isArray(value) && value.every(isAttachment),
}

/** Throws where two files of the PDF would have one name. */
export const assertNames = (attachments: readonly Attachment[], embedded: Embedded | undefined): void => {
  const seen = new Set(embedded ? [embedded.name] : [])
  for (const { name } of attachments) {
    if (seen.has(name)) throw sameName(name)
    seen.add(name)
  }
}
