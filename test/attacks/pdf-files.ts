import { deflateSync } from 'node:zlib'
import type { PdfObject } from '../pdf-writer'
import { packedBase85, packedHex } from '../pdf-packers'
import { pdfOfPages } from '../pdf-writer'
import type { Attack } from './attack'
import { long } from './attack'

type Data = Uint8Array | string
const ascii = (data: Data) => (typeof data === 'string' ? Uint8Array.from(data, (one) => one.charCodeAt(0)) : data)
const deflated = (data: Data) => deflateSync(ascii(data), { level: 9 })
/** A run of one byte, 128 times for each two bytes. */
const runs = (letter: string, count: number) => {
  const all = new Uint8Array(count * 2 + 1)
  for (let i = 0; i < count; i++) all.set([129, letter.charCodeAt(0)], 2 * i)
  all[count * 2] = 128
  return all
}

const pdf = (
  name: string,
  contents: () => readonly (PdfObject | string)[],
  options?: () => Parameters<typeof pdfOfPages>[1],
): Attack => ({
  name: `PDF of ${name}`,
  bytes: () => pdfOfPages(contents(), options?.()),
})

const flate = '/Filter /FlateDecode'
const showing = 'BT /G 12 Tf 50 700 Td <00010002> Tj ET'

/** A page in a font with this table of letters. */
const lettered = (name: string, table: () => PdfObject): Attack =>
  pdf(
    name,
    () => [showing],
    () => ({
      fonts: '/G 6 0 R',
      objects: [
        {
          dictionary:
            '<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [7 0 R] /ToUnicode 8 0 R >>',
        },
        {
          dictionary:
            '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>',
        },
        table(),
      ],
    }),
  )

/** A stream as the table of objects, with this dictionary. */
const tables = (name: string, dictionary: string): Attack => ({
  name: `PDF of ${name}`,
  bytes: () => ascii(`%PDF-1.7\n1 0 obj\n<< ${dictionary} >>\nstream\n1 0 endstream\nendobj\nstartxref\n9\n%%EOF`),
})

const leaf: PdfObject = { dictionary: '<< /FunctionType 2 /Domain [0 1] /N 1 /C0 [0] /C1 [1] >>' }
const stitched = (parts: readonly number[]): PdfObject => ({
  dictionary: `<< /FunctionType 3 /Domain [0 1] /Bounds [${long('0.5 ', 4 * (parts.length - 1))}]
    /Encode [${long('0 1 ', 4 * parts.length)}] /Functions [${parts.map((number) => `${number} 0 R`).join(' ')}] >>`,
})

/** A page with a shading, the first of whose functions has the number 6. */
const shaded = (name: string, objects: readonly PdfObject[]) =>
  pdf(
    name,
    () => ['/S sh'],
    () => ({
      resources: '/Shading << /S << /ShadingType 2 /ColorSpace /DeviceGray /Coords [0 0 9 9] /Function 6 0 R >> >>',
      objects,
    }),
  )

const cmap = (inside: string) =>
  `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange ${inside} endcmap end end`

const repeated = (count: number, page: string) =>
  pdf(
    `one stream named ${count} times`,
    () => [{ dictionary: '/Filter /RunLengthDecode', data: runs('q', 8000) }],
    () => ({ page }),
  )

/** PDF files. */
export const pdfFiles: readonly Attack[] = [
  lettered('letters that are long', () => ({
    dictionary: '',
    data: cmap(`1 beginbfrange <0000> <FFFF> <${long('0041', 400)}> endbfrange`),
  })),
  lettered('letters that are long, deflated', () => ({
    dictionary: flate,
    data: deflated(cmap(`1 beginbfrange <0000> <FFFF> <${long('0041', 4000)}> endbfrange`)),
  })),
  lettered('letters in many ranges', () => ({
    dictionary: flate,
    data: deflated(cmap(`100 beginbfrange ${long('<0000> <FFFF> <0041> ', 200_000)} endbfrange`)),
  })),
  lettered('letters in wide ranges', () => ({
    dictionary: '',
    data: cmap('1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange'),
  })),
  lettered('letters by number', () => ({
    dictionary: '',
    data: cmap(`1 begincidrange <00000000> <FFFFFFFF> 0 endcidrange`),
  })),
  repeated(2000, `/Contents [${long('5 0 R ', 12_000)}]`),
  pdf('a stream called an image', () => [
    { dictionary: `/Subtype /Image ${flate}`, data: deflated(long('q ', 30_000_000)) },
  ]),
  pdf('hexadecimal and deflated', () => [
    { dictionary: '/Filter [/ASCIIHexDecode /FlateDecode]', data: packedHex(deflated(long('q ', 60_000_000))) },
  ]),
  pdf('base 85 and deflated', () => [
    { dictionary: '/Filter [/ASCII85Decode /FlateDecode]', data: packedBase85(deflated(long('q ', 60_000_000))) },
  ]),
  pdf('runs and deflated', () => [
    { dictionary: `/Filter [/FlateDecode /RunLengthDecode]`, data: deflated(runs('q', 400_000)) },
  ]),
  pdf('deflated thrice', () => [
    {
      dictionary: '/Filter [/FlateDecode /FlateDecode /FlateDecode]',
      data: deflated(deflated(deflated(long('q ', 100_000_000)))),
    },
  ]),
  pdf(
    'a filter told elsewhere',
    () => [{ dictionary: '/Filter 6 0 R', data: packedHex(deflated(long('q ', 60_000_000))) }],
    () => ({ objects: [{ dictionary: '[/ASCIIHexDecode /FlateDecode]' }] }),
  ),
  pdf('q', () => [long('q ', 4_000_000)]),
  pdf('q, deflated', () => [{ dictionary: flate, data: deflated(long('q\n', 4_000_000)) }]),
  pdf('a stream behind the word in a string', () => [
    { dictionary: `/A (stream\n) ${flate}`, data: deflated(long('q ', 60_000_000)) },
  ]),
  pdf('a stream with the word for its end', () => [
    { dictionary: '/Filter /RunLengthDecode', data: Buffer.concat([ascii('\x08endstream'), runs('q', 400_000)]) },
  ]),
  pdf('strokes', () => [long('s\n', 19_000_000)]),
  pdf('lines', () => [long('0 0 m 9 9 l S\n', 4_000_000)]),
  pdf('rectangles', () => [long('0 0 9 9 re f\n', 4_000_000)]),
  pdf('rectangles in one path', () => [`${long('0 0 9 9 re\n', 4_000_000)}f`]),
  pdf('one long text', () => [`BT /F 12 Tf 50 700 Td (${long('1', 4_000_000)}) Tj ET`]),
  pdf('many texts', () => [`BT /F 12 Tf 50 700 Td ${long('(1) Tj ', 3_000_000)} ET`]),
  pdf('many texts set apart', () => [`BT /F 12 Tf 50 700 Td [${long('(1) -900 ', 3_000_000)}] TJ ET`]),
  pdf('texts in their places', () => [long('BT /F 9 Tf 1 0 0 1 70 700 Tm (12) Tj ET\n', 2_000_000)]),
  pdf('many numbers', () => [`${long('1 ', 8_000_000)}m`]),
  pdf('arrays in arrays', () => [long('[', 1_000_000)]),
  pdf('one word', () => [`(${long('a', 15_000_000)}`]),
  pdf('inline images that say little of themselves', () => [
    Array.from({ length: 50_000 }, (_, i) => `${i} BI /W 1 /H 1 ID x EI\n`).join(''),
  ]),
  pdf('inline images', () => [long('BI /W 1 /H 1 /BPC 8 /CS /G ID x EI\n', 2_000_000)]),
  pdf(
    'drawings in drawings',
    () => ['/X Do'],
    () => ({
      resources: '/XObject << /X 6 0 R >>',
      objects: [
        {
          dictionary: '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 7 0 R >> >>',
          data: long('/X Do ', 6000),
        },
        {
          dictionary: '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 8 0 R >> >>',
          data: long('/X Do ', 6000),
        },
        { dictionary: '/Type /XObject /Subtype /Form /BBox [0 0 9 9]', data: long('q Q ', 4000) },
      ],
    }),
  ),
  pdf('pages', () => Array.from({ length: 5000 }, () => 'q Q')),
  pdf(
    'pages that share all',
    () => [long('q Q ', 40_000)],
    () => ({ page: '/Z 1' }),
  ),
  pdf(
    'XML of itself, deflated',
    () => ['q Q'],
    () => ({
      catalogue: '/Metadata 6 0 R',
      objects: [
        {
          dictionary: `/Type /Metadata /Subtype /XML ${flate}`,
          data: deflated(`<?xpacket?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF>${long('<a>', 30_000_000)}`),
        },
      ],
    }),
  ),
  shaded('functions of functions', [...Array.from({ length: 20 }, (_, i) => stitched([7 + i, 7 + i])), leaf]),
  shaded('functions in one', [stitched(Array<number>(100_000).fill(7)), leaf]),
  shaded('functions in a list', [{ dictionary: `[${long('7 0 R ', 600_000)}]` }, leaf]),
  shaded('a function of many samples', [
    { dictionary: '/FunctionType 0 /Domain [0 1] /Range [0 1] /Size [300 300 300] /BitsPerSample 8', data: 'a' },
  ]),
  shaded('a function that is a long program', [
    {
      dictionary: `/FunctionType 4 /Domain [0 1] /Range [0 1] ${flate}`,
      data: deflated(`{${long('dup pop ', 4_000_000)}}`),
    },
  ]),
  tables('objects in a table', '/Type /XRef /W [0 0 0] /Index [0 2000000000] /Size 2000000000 /Root 1 0 R'),
  tables('objects in a stream', '/Type /XRef /W [0 0 0] /Size 9 /Root 1 0 R /N 2000000000 /First 4'),
  { name: 'PDF of words that begin objects', bytes: () => ascii(`%PDF-1.7\n${long('obj ', 19_000_000)}`) },
]
