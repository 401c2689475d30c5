import { checkedSource } from './checked-source'
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
  ['\xfd7zXZ\0', 'XZ'],
  ['{\\rtf', 'RTF'],
]

/** Kinds of pictures that name themselves behind their length. */
const heic = /^[^]{4}ftyp(?:hei|hev|mif1|msf1|avi)/

const kindOf = (start: string): string | undefined => {
  if (start.startsWith('RIFF') && start.startsWith('WEBP', 8)) return 'WebP'
  if (start.startsWith('BM') && start.startsWith('\0\0\0\0', 6)) return 'BMP'
  if (heic.test(start)) return 'HEIC'
  if (start.startsWith('BZh') && start.startsWith('1AY&SY', 4)) return 'BZIP2'
  if (start.startsWith('ustar', 257)) return 'TAR'
  return unsupported.find(([signature]) => start.startsWith(signature))?.[1]
}

/** The kind of a picture that can be read with a recogniser of characters; undefined of all else. */
export const pictureKind = (given: Uint8Array | ArrayBuffer | string): 'JPEG' | 'PNG' | undefined => {
  const source = checkedSource('pictureKind', given)
  if (typeof source === 'string') return undefined
  const kind = kindOf(String.fromCharCode(...source.subarray(0, 64)))
  return kind === 'JPEG' || kind === 'PNG' ? kind : undefined
}

/** Whether there are so many characters that no text has that it is none. */
const isBinary = (head: Uint8Array): boolean => {
  const [a, b] = head
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return false
  let controls = 0
  for (const byte of head)
    if (
      (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 26 && byte !== 27) ||
      byte === 0x7f
    )
      controls++
  return controls > head.length / 50
}

const headLength = 64 * 1024

/** The beginning of a text, not cut inside of a character where that can be told. */
const headOf = (bytes: Uint8Array): Uint8Array => {
  if (bytes.length <= headLength) return bytes
  let end = headLength
  while (end > headLength / 2 && bytes[end - 1]! >= 0x80) end--
  return bytes.subarray(0, end - (end % 2 && bytes[0]! >= 0xfe ? 1 : 0))
}

/** Blanks alone are as good as nothing. */
const refuseEmpty = (text: string): void => {
  if (/^[\s\0\ufeff]*$/.test(text)) throw new ImportError('empty')
}

/**
 * The kind of a source, by what is in it and never by its name: only the beginning is looked at, and the names of files
 * in a zip. Throws `ImportError` for a kind that is not read.
 */
export const sniff = (given: Uint8Array | ArrayBuffer | string): FileType => {
  const source = checkedSource('sniff', given)
  if (typeof source === 'string') {
    refuseEmpty(source)
    return sniffText(source.slice(0, headLength))
  }
  const start = String.fromCharCode(...source.subarray(0, 1024))
  if (start.includes('%PDF-')) return 'pdf'
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return sniffZip(source)
  if (start.startsWith('\xd0\xcf\x11\xe0')) return refuseOle(source)
  const detail = kindOf(start)
  if (detail !== undefined) throw new ImportError('unsupported', { detail })
  const head = headOf(source)
  if (isBinary(head)) throw new ImportError('unsupported', { detail: 'application/octet-stream' })
  const text = decode(head)
  if (source.length <= headLength) refuseEmpty(text)
  return sniffText(text)
}
