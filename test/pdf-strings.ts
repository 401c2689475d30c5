import { inflateSync } from 'node:zlib'

/** The streams of the file, inflated where they are deflated. */
const streamsOf = (file: Buffer): readonly Buffer[] => {
  const found: Buffer[] = []
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file.subarray(at - 3, at).toString('latin1') === 'end') continue
    const start = at + (file[at + 6] === 13 ? 8 : 7)
    const body = file.subarray(start, file.indexOf('endstream', start))
    try {
      found.push(inflateSync(body, { finishFlush: 2 }))
    } catch {
      found.push(body)
    }
  }
  return found
}

/** `<feff…>`, a string of a PDF in UTF-16, as its text. */
const fromHex = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le')

/**
 * Everything in a PDF that may be text, streams inflated: its bytes as UTF-8 and as UTF-16, and its strings in hexadecimal.
 * What is printed on pages stands there by the numbers of glyphs and is not among it.
 */
export const stringsOfPdf = (bytes: Uint8Array): readonly string[] => {
  const file = Buffer.from(bytes)
  return [file, ...streamsOf(file)].flatMap((part) => {
    const even = part.subarray(0, part.length - (part.length % 2))
    const hex = [...part.toString('latin1').matchAll(/<([0-9a-fA-F]{4,})>/g)].map(([, digits]) => digits!)
    return [
      part.toString('utf8'),
      ...(even.length > 0 ? [Buffer.from(even).swap16().toString('utf16le')] : []),
      ...hex.filter((digits) => digits.length % 4 === 0).map(fromHex),
    ]
  })
}
