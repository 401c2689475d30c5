import { createHash } from 'node:crypto'
import type { Embedded } from '@gxgk/document'
import type { Reference } from './pdf-value'
import { textString } from './pdf-value'
import type { PdfFile } from './pdfmake-file'

/** Writes the data as an attached file, of which the document is made (ISO 19005-3, annex E: `Source`). */
export const attachment = (file: PdfFile, { name, data }: Embedded, date: Date): Reference => {
  const bytes = Buffer.from(JSON.stringify(data))
  const checksum = createHash('md5').update(bytes).digest()
  const stream = file.writeStream(
    {
      Type: 'EmbeddedFile',
      Subtype: 'application/json',
      Params: { ModDate: date, Size: bytes.length, CheckSum: checksum },
    },
    bytes,
  )
  return file.write({
    Type: 'Filespec',
    F: textString(name),
    UF: textString(name),
    EF: { F: stream, UF: stream },
    AFRelationship: 'Source',
  })
}
