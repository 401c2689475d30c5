import { ImportError } from './import-error'
import { decode } from './decode'
import type { FileType } from './file-type'
import { refuseOle } from './sniff-ole'
import { sniffText } from './sniff-text'
import { sniffZip } from './sniff-zip'

/** Bytes at the beginning of files that are not read. */
const unsupported: readonly (readonly [string, string])[] = [
  ['\xff\xd8\xff', 'JPEG'],
  ['\x89PNG\r\n\x1a\n', 'PNG'],
  ['GIF8', 'GIF'],
  ['II*\0', 'TIFF'],
  ['MM\0*', 'TIFF'],
  ['Rar!\x1a\x07', 'RAR'],
  ['7z\xbc\xaf\x27\x1c', '7Z'],
  ['\x1f\x8b', 'GZIP'],
  ['{\\rtf', 'RTF'],
]

const isBinary = (head: Uint8Array): boolean => {
  const [a, b] = head
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return false
  let zeros = 0
  for (let i = 0; i < head.length; i++) if (head[i] === 0) zeros++
  return zeros > head.length / 100
}

const headLength = 64 * 1024

/** The beginning of a text, not cut inside of a character where that can be told. */
const headOf = (bytes: Uint8Array): Uint8Array => {
  if (bytes.length <= headLength) return bytes
  let end = headLength
  while (end > headLength / 2 && bytes[end - 1]! >= 0x80) end--
  return bytes.subarray(0, end - (end % 2 && bytes[0]! >= 0xfe ? 1 : 0))
}

/**
 * The kind of a source, by what is in it and never by its name: only the beginning is looked at, and the names of files
 * in a zip. Throws `ImportError` for a kind that is not read.
 */
export const sniff = (source: Uint8Array | string): FileType => {
  if (typeof source === 'string') return sniffText(source.slice(0, headLength))
  const start = String.fromCharCode(...source.subarray(0, 1024))
  if (start.includes('%PDF-')) return 'pdf'
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return sniffZip(source)
  if (start.startsWith('\xd0\xcf\x11\xe0')) return refuseOle(source)
  const kind = unsupported.find(([signature]) => start.startsWith(signature))?.[1]
  const isWebP = start.startsWith('RIFF') && start.startsWith('WEBP', 8)
  const isBmp = start.startsWith('BM') && start.startsWith('\0\0\0\0', 6)
  const detail = kind ?? (isWebP ? 'WebP' : isBmp ? 'BMP' : undefined)
  if (detail !== undefined) throw new ImportError('unsupported', { detail })
  const head = headOf(source)
  if (isBinary(head)) throw new ImportError('unsupported', { detail: 'application/octet-stream' })
  return sniffText(decode(head))
}
