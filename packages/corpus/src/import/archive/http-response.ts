import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import { ImportError } from '@gxgk/import'
import type { ArchiveLimits } from './member'
import { refuseBeyond } from './member'

/** Fields of a head, their names in small letters. */
export type Fields = ReadonlyMap<string, string>

/** The lines of a head: the first, and the fields of the others. */
export const headOf = (head: Buffer): { readonly first: string; readonly fields: Fields } => {
  const [first = '', ...lines] = head.toString('utf8').split(/\r?\n/)
  const fields = new Map<string, string>()
  for (const line of lines) {
    const colon = line.indexOf(':')
    if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  return { first, fields }
}

/** What a server answered. */
export interface HttpResponse {
  readonly status: number
  readonly fields: Fields
  /** As it came over the line. */
  readonly body: Buffer
}

const damaged = () => new ImportError('damaged', { detail: 'HTTP' })

/** Reads an answer, head and body. Throws where it is none. */
export const httpResponse = (block: Buffer): HttpResponse => {
  const end = block.indexOf('\r\n\r\n')
  if (end < 0) throw damaged()
  const { first, fields } = headOf(block.subarray(0, end))
  const [, status] = /^HTTP\/\d(?:\.\d)? (\d{3})\b/.exec(first) ?? []
  if (status === undefined) throw damaged()
  return { status: Number(status), fields, body: block.subarray(end + 4) }
}

/** A body that came in pieces, each with its length before it. Some keep that it did and not how: such a body is as it is. */
const joined = (body: Buffer): Buffer => {
  const pieces: Buffer[] = []
  for (let at = 0; ;) {
    const line = body.indexOf('\r\n', at)
    const [, digits] = /^([0-9a-f]+)\s*(?:;.*)?$/i.exec(body.toString('latin1', at, Math.max(at, line))) ?? []
    if (digits === undefined) {
      if (pieces.length === 0) return body
      throw damaged()
    }
    const length = parseInt(digits, 16)
    if (length === 0) return Buffer.concat(pieces)
    const from = line + 2
    if (from + length > body.length) throw damaged()
    pieces.push(body.subarray(from, from + length))
    at = from + length + 2
  }
}

const unpackers: { readonly [coding: string]: typeof gunzipSync } = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
}

/** The body of an answer as what it was before it was sent. Throws where more comes out than a file may have, or it is packed in a way that nobody knows. */
export const bodyOf = ({ fields, body }: HttpResponse, limits: ArchiveLimits): Buffer => {
  const whole = /\bchunked\b/i.test(fields.get('transfer-encoding') ?? '') ? joined(body) : body
  const coding = fields.get('content-encoding')?.toLowerCase() ?? 'identity'
  if (coding === 'identity' || coding === '') return whole
  const unpack = unpackers[coding]
  if (!unpack) throw new ImportError('unsupported', { detail: `Content-Encoding ${coding}` })
  try {
    return unpack(whole, { maxOutputLength: limits.bytes })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      refuseBeyond('bytes', limits.bytes + 1, limits)
    throw error
  }
}
