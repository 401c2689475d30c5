import { ImportError } from './import-error'

const kinds: readonly (readonly [string, string])[] = [
  ['WordDocument', '.doc (Word 97–2003)'],
  ['Workbook', '.xls (Excel 97–2003)'],
  ['Book', '.xls (Excel 97–2003)'],
  ['PowerPoint Document', '.ppt (PowerPoint 97–2003)'],
]

/** The first names in the directory of an OLE compound file; its place is told at offset 48, in sectors after the first. */
const directoryOf = (bytes: Uint8Array): string => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.byteLength < 76) return ''
  const sector = 2 ** Math.min(view.getUint16(30, true), 12)
  const start = (view.getUint32(48, true) + 1) * sector
  return new TextDecoder('utf-16le').decode(bytes.subarray(start, start + 4096))
}

/** Refuses a file of the older Office, and a newer one with a password, which lies in such a file. */
export const refuseOle = (bytes: Uint8Array): never => {
  const directory = directoryOf(bytes)
  if (directory.includes('EncryptedPackage')) throw new ImportError('encrypted')
  const detail = kinds.find(([name]) => directory.includes(name))?.[1] ?? 'OLE2'
  throw new ImportError('unsupported', { detail })
}
