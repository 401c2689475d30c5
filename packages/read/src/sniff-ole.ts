import { ImportError } from './import-error'

/** Streams by which a file of the older Office, or of WPS, is told; what is told first is more exact. */
const kinds: readonly (readonly [string, string])[] = [
  ['ETExtData', 'ET'],
  ['WpsCustomData', 'WPS'],
  ['WordDocument', '.doc (Word 97–2003)'],
  ['Workbook', '.xls (Excel 97–2003)'],
  ['Book', '.xls (Excel 97–2003)'],
  ['PowerPoint Document', '.ppt (PowerPoint 97–2003)'],
  ['MatOST', 'WPS'],
]

/** The beginning of the directory of an OLE compound file; its place is told at offset 48, in sectors after the first. */
const directoryOf = (bytes: Uint8Array): string => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.byteLength < 76) return ''
  const sector = 2 ** Math.min(view.getUint16(30, true), 12)
  const start = (view.getUint32(48, true) + 1) * sector
  return new TextDecoder('latin1').decode(bytes.subarray(start, start + 4096))
}

const nameIn = (text: string, name: string) => text.includes(`${[...name].join('\0')}\0\0\0`)

/** How far names are looked for where the directory does not lie in one piece. */
const longestSearch = 2 * 2 ** 20

/** Refuses a file of the older Office, and a newer one with a password, which lies in such a file. */
export const refuseOle = (bytes: Uint8Array): never => {
  const texts = [() => directoryOf(bytes), () => new TextDecoder('latin1').decode(bytes.subarray(0, longestSearch))]
  for (const text of texts.map((read) => read())) {
    if (nameIn(text, 'EncryptedPackage')) throw new ImportError('encrypted')
    const detail = kinds.find(([name]) => nameIn(text, name))?.[1]
    if (detail !== undefined) throw new ImportError('unsupported', { detail })
  }
  throw new ImportError('unsupported', { detail: 'OLE2' })
}
