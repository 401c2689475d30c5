import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { pdfOfPages } from '../pdf-writer'
import type { Attack } from './attack'
import { long } from './attack'

const ascii = (text: string) => Buffer.from(text, 'latin1')

/** The cipher of Type 1 fonts (Adobe Type 1 Font Format, 7.1), behind four bytes that are thrown away. */
const eexec = (plain: Uint8Array): Uint8Array => {
  let key = 55665
  return Buffer.concat([ascii('\0\0\0\0'), plain]).map((byte) => {
    const cipher = byte ^ (key >> 8)
    key = ((cipher + key) * 52845 + 22719) & 0xffff
    return cipher
  })
}

/** A number of a charstring, up to 107, and the commands that call a subroutine and return from it. */
const number = (value: number) => 139 + value
const [call, back] = [10, 11]

/** A Type 1 font whose only letter calls a subroutine that calls the next twice, and so on. */
const doublingFont = (depth: number) => {
  const subrs = Array.from({ length: depth }, (_, i) =>
    Buffer.concat([
      ascii(`dup ${i} 5 RD `),
      Uint8Array.of(number(i + 1), call, number(i + 1), call, back),
      ascii(' NP\n'),
    ]),
  )
  const line = Buffer.concat([
    ascii(`dup ${depth} 4 RD `),
    Uint8Array.of(number(1), number(1), 5, back),
    ascii(' NP\n'),
  ])
  const letter = Uint8Array.of(number(0), number(50), 13, number(0), call, 14)
  const head = ascii(
    '%!PS-AdobeFont-1.0: A\n/FontName /A def /Encoding 256 array dup 65 /A put readonly def currentfile eexec\n',
  )
  const program = Buffer.concat([
    ascii(`dup /Private 9 dict dup begin /lenIV -1 def /Subrs ${depth + 1} array\n`),
    ...subrs,
    line,
    ascii('ND\n2 index /CharStrings 1 dict dup begin\n/A 6 RD '),
    letter,
    ascii(' ND\nend\nend\n'),
  ])
  return { head, cipher: eexec(program) }
}

const font = (depth: number) => {
  const { head, cipher } = doublingFont(depth)
  return pdfOfPages(['BT /G 12 Tf 50 700 Td (A) Tj ET'], {
    fonts: '/G 6 0 R',
    objects: [
      {
        dictionary:
          '<< /Type /Font /Subtype /Type1 /BaseFont /A /FirstChar 65 /LastChar 65 /Widths [500] /FontDescriptor 7 0 R >>',
      },
      {
        dictionary:
          '<< /Type /FontDescriptor /FontName /A /Flags 4 /FontBBox [0 0 9 9] /ItalicAngle 0 /Ascent 9 /Descent 0 /CapHeight 9 /StemV 9 /FontFile 8 0 R >>',
      },
      {
        dictionary: `/Length1 ${head.length} /Length2 ${cipher.length} /Length3 0`,
        data: Buffer.concat([head, cipher]),
      },
    ],
  })
}

const rc4 = (key: Uint8Array, data: Uint8Array): Uint8Array => {
  const state = Uint8Array.from({ length: 256 }, (_, i) => i)
  const swap = (a: number, b: number) => ([state[a], state[b]] = [state[b]!, state[a]!])
  for (let i = 0, j = 0; i < 256; i++) swap(i, (j = (j + state[i]! + key[i % key.length]!) & 255))
  let [i, j] = [0, 0]
  return data.map((byte) => {
    i = (i + 1) & 255
    swap(i, (j = (j + state[i]!) & 255))
    return byte ^ state[(state[i]! + state[j]!) & 255]!
  })
}

const md5 = (...parts: readonly Uint8Array[]) => createHash('md5').update(Buffer.concat(parts)).digest()
const padding = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex')

/** A PDF that opens without a password and whose streams are enciphered all the same (ISO 32000-1, 7.6.3); the content is packed. */
const enciphered = (content: Uint8Array) => {
  const owner = Buffer.alloc(32, 65)
  const permissions = Buffer.from([0xfc, 0xff, 0xff, 0xff])
  const key = md5(padding, owner, permissions, ascii('A')).subarray(0, 5)
  const ofObject = md5(key, Uint8Array.of(5, 0, 0, 0, 0)).subarray(0, 10)
  const user = Buffer.from(rc4(key, padding)).toString('hex')
  return pdfOfPages([{ dictionary: '/Filter /FlateDecode', data: rc4(ofObject, deflateSync(content)) }], {
    trailer: `/ID [<41> <41>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${owner.toString('hex')}> /U <${user}> >>`,
  })
}

/** What is not bounded from within: programs of fonts, and what is enciphered and opens without a password. Only `importIsolated` ends it. */
export const beyond: readonly Attack[] = [
  { name: 'PDF of a font that doubles', bytes: () => font(40) },
  { name: 'PDF that is enciphered, of a path', bytes: () => enciphered(ascii(long('0 0 m ', 60_000_000))) },
]

/** The same, so small that they do no harm. */
export const harmless: readonly Attack[] = [
  { name: 'PDF of a font that doubles a little', bytes: () => font(4) },
  { name: 'PDF that is enciphered', bytes: () => enciphered(ascii('BT /F 12 Tf 50 700 Td (12345) Tj ET')) },
]
