import { zipOf } from '@gxgk/deviations'
import { strFromU8, unzipSync } from 'fflate'

/** A workbook with its sheets, as they are written, changed. */
export const xlsxWith = (bytes: Uint8Array, change: (xml: string) => string): Uint8Array =>
  zipOf(
    Object.fromEntries(
      Object.entries(unzipSync(bytes)).map(([name, part]) => [
        name,
        name.startsWith('xl/worksheets/') ? change(strFromU8(part)) : part,
      ]),
    ),
  )
