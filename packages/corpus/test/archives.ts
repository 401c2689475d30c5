import { crc32, deflateRawSync } from 'node:zlib'

// Archives byte by byte, so that each can lie in every place where an archive may.

export interface ZipPart {
  readonly name: string | Uint8Array
  readonly content?: string | Uint8Array
  /** What the directory says in place of what is so. */
  readonly says?: { readonly size?: number; readonly crc?: number; readonly mode?: number; readonly at?: number }
  readonly isEncrypted?: boolean
}

const buffer = (content: string | Uint8Array) => Buffer.from(content as Uint8Array)

// Of the four bytes of external attributes the mode is the upper half: it stands at 40.
const headOf = (
  signature: number,
  length: number,
  fields: readonly (readonly [at: number, bytes: number, value: number])[],
) => {
  const head = Buffer.alloc(length)
  head.writeUInt32LE(signature, 0)
  for (const [at, bytes, value] of fields) head.writeUIntLE(value, at, bytes)
  return head
}

/** A zip of these, deflated. */
export const zipOf = (parts: readonly ZipPart[], counted = parts.length): Buffer => {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name: given, content = '', says = {}, isEncrypted = false } of parts) {
    const name = buffer(given)
    const bytes = buffer(content)
    const packed = deflateRawSync(bytes)
    const flags = isEncrypted ? 1 : 0
    const size = says.size ?? bytes.length
    const crc = says.crc ?? crc32(bytes)
    const local = headOf(0x04034b50, 30, [
      [6, 2, flags],
      [8, 2, 8],
      [14, 4, crc],
      [18, 4, packed.length],
      [22, 4, size],
      [26, 2, name.length],
    ])
    const entry = headOf(0x02014b50, 46, [
      [5, 1, 3],
      [8, 2, flags],
      [10, 2, 8],
      [16, 4, crc],
      [20, 4, packed.length],
      [24, 4, size],
      [28, 2, name.length],
      [40, 2, says.mode ?? 0o100644],
      [42, 4, says.at ?? at],
    ])
    directory.push(entry, name)
    files.push(local, name, packed)
    at += local.length + name.length + packed.length
  }
  const of = Buffer.concat(directory)
  const end = headOf(0x06054b50, 22, [
    [8, 2, counted],
    [10, 2, counted],
    [12, 4, of.length],
    [16, 4, at],
  ])
  return Buffer.concat([...files, of, end])
}

export interface TarPart {
  readonly name: string
  readonly content?: string | Uint8Array
  readonly type?: string
  /** In place of the length of the content. */
  readonly size?: number
}

const padded = (bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)])

/** One member of a tar, header and bytes. */
export const tarPart = ({ name, content = '', type = '0', size }: TarPart): Buffer => {
  const bytes = buffer(content)
  const head = Buffer.alloc(512)
  head.write(name, 0, 100)
  head.write(`${(size ?? bytes.length).toString(8).padStart(11, '0')}\0`, 124)
  head.write('        ', 148)
  head.write(type, 156)
  head.write('ustar\x0000', 257)
  const sum = head.reduce((all, byte) => all + byte, 0)
  head.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return Buffer.concat([head, padded(bytes)])
}

/** A tar of these. */
export const tarOf = (parts: readonly TarPart[]): Buffer => Buffer.concat([...parts.map(tarPart), Buffer.alloc(1024)])

/** The member that gives the next a long name, in the way of pax. */
export const paxName = (name: string): TarPart => {
  const rest = ` path=${name}\n`
  const length = Buffer.byteLength(rest)
  const digits = String(length + String(length).length).length
  return { name: 'PaxHeader', type: 'x', content: `${length + digits}${rest}` }
}

export interface WarcPart {
  readonly type?: string
  readonly uri?: string
  readonly status?: string
  readonly fields?: readonly string[]
  readonly content?: string | Uint8Array
  /** In place of the length of the record. */
  readonly size?: number
}

/** A record of a WARC: an answer of a server, or what stands there as it is. */
export const warcPart = ({
  type = 'response',
  uri,
  status = '200 OK',
  fields = [],
  content = '',
  size,
}: WarcPart): Buffer => {
  const bytes = buffer(content)
  const http = type === 'response' ? buffer([`HTTP/1.1 ${status}`, ...fields, '', ''].join('\r\n')) : Buffer.alloc(0)
  const head = ['WARC/1.0', `WARC-Type: ${type}`, ...(uri === undefined ? [] : [`WARC-Target-URI: ${uri}`])]
  const length = `Content-Length: ${size ?? http.length + bytes.length}`
  return Buffer.concat([buffer([...head, length, '', ''].join('\r\n')), http, bytes, buffer('\r\n\r\n')])
}
