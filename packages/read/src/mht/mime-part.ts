import { ImportError, refuseBeyond } from '../import-error'
import type { Limits } from '../limits'

/** A part of a message: its headers by their names in lower case, and its body, a character a byte. */
export interface MimePart {
  readonly headers: ReadonlyMap<string, string>
  readonly body: string
}

/** Parts may have parts; deeper ones are nothing that a program saved. */
const deepest = 8

const headersOf = (text: string): ReadonlyMap<string, string> => {
  const headers = new Map<string, string>()
  for (const line of text.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const [, name, value] = /^([\w-]+):[ \t]*(.*)$/.exec(line) ?? []
    if (name !== undefined && !headers.has(name.toLowerCase())) headers.set(name.toLowerCase(), value!)
  }
  return headers
}

/** The headers and the body, which a blank line parts. */
const partOf = (text: string): MimePart => {
  const [end] = /\r?\n\r?\n/.exec(text) ?? []
  const at = end === undefined ? text.length : text.indexOf(end)
  return { headers: headersOf(text.slice(0, at)), body: text.slice(at + (end?.length ?? 0)) }
}

/** The kind of a part without its parameters, `text/html`; what tells none is text. */
export const typeOf = ({ headers }: MimePart): string =>
  /^\s*([\w.+-]+\/[\w.+-]+)/.exec(headers.get('content-type') ?? 'text/plain')?.[1]?.toLowerCase() ?? ''

/** A parameter of the kind: `charset`, `boundary`. */
export const parameterOf = ({ headers }: MimePart, name: string): string | undefined => {
  const [, quoted, plain] =
    new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]{1,200})"|([^\\s;"]{1,200}))`, 'i').exec(
      headers.get('content-type') ?? '',
    ) ?? []
  return quoted ?? plain
}

/** The texts between lines of a boundary. */
const between = (body: string, boundary: string): readonly string[] => {
  const mark = `--${boundary}`
  const parts: string[] = []
  let start: number | undefined
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) {
    if (at > 0 && body[at - 1] !== '\n') continue
    if (start !== undefined) parts.push(body.slice(start, at).replace(/\r?\n$/, ''))
    const end = body.indexOf('\n', at)
    if (body.startsWith('--', at + mark.length) || end < 0) return parts
    start = end + 1
  }
  // A file that is cut off has no end of its last part.
  return start === undefined ? parts : [...parts, body.slice(start)]
}

/** The parts of a message that have no parts themselves, in order. */
export const partsOf = (message: string, limits: Limits): readonly MimePart[] => {
  const parts: MimePart[] = []
  const add = (text: string, depth: number): void => {
    const part = partOf(text)
    const type = typeOf(part)
    const boundary = type.startsWith('multipart/') ? parameterOf(part, 'boundary') : undefined
    if (type.startsWith('multipart/') && boundary === undefined) throw new ImportError('damaged', { detail: 'MHTML' })
    if (depth < deepest && boundary !== undefined) for (const own of between(part.body, boundary)) add(own, depth + 1)
    else if (depth < deepest && type === 'message/rfc822') add(part.body, depth + 1)
    else {
      parts.push(part)
      refuseBeyond('entries', parts.length, limits)
    }
  }
  add(message, 0)
  return parts
}
