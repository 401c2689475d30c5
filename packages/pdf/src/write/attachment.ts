import { md5 } from '#platform'
import type { Reference } from './pdf-value'
import { textString } from './pdf-value'
import type { PdfFile } from './pdf-file'

/** A file that goes along in the PDF. */
export interface Attachment {
  /** Its name, without a folder; each attachment has another. */
  readonly name: string
  readonly bytes: Uint8Array
  /** Its media type, such as `text/csv`. */
  readonly mime: string
  /** What it is, for those who read the list of attachments. */
  readonly description?: string
}

/** What an attachment is to the document (ISO 19005-3, annex E): what it was made of, or what goes with it. */
export type Relationship = 'Source' | 'Supplement'

/** Writes an attached file with its specification, which is given. */
export const writeAttachment = (
  file: PdfFile,
  { name, bytes, mime, description }: Attachment,
  relationship: Relationship,
  date: Date,
): Reference => {
  const stream = file.writeStream(
    {
      Type: 'EmbeddedFile',
      Subtype: mime,
      Params: { ModDate: date, Size: bytes.length, CheckSum: md5(bytes) },
    },
    bytes,
  )
  return file.write({
    Type: 'Filespec',
    F: textString(name),
    UF: textString(name),
    ...(description !== undefined && { Desc: textString(description) }),
    EF: { F: stream, UF: stream },
    AFRelationship: relationship,
  })
}
