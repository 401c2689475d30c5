import { zlibSync } from 'fflate'

/** A page as its size in points and what is drawn on it, in operators of PDF. */
export interface PageContent {
  readonly width: number
  readonly height: number
  readonly operators: string
}

export interface PdfStyle {
  /** `unicode`: codes of Unicode with a table of them; `gb`: a font that is not in the file, by a CMap that every reader knows. */
  readonly font: 'unicode' | 'gb'
  readonly compressed: boolean
}

const latin1 = (text: string) => Uint8Array.from(text, (one) => one.charCodeAt(0))

/** A table of the codes that the pages show, a hundred in a block as the format asks. */
const toUnicodeOf = (pages: readonly PageContent[]): string => {
  const shown = pages.flatMap(({ operators }) => [...operators.matchAll(/<([0-9a-f]+)>/g)].map(([, codes]) => codes!))
  const codes = [...new Set(shown.flatMap((some) => some.match(/.{4}/g) ?? []))].sort()
  const blocks = Array.from({ length: Math.ceil(codes.length / 100) }, (_, i) => codes.slice(100 * i, 100 * (i + 1)))
  return (
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Own def /CMapType 2 def\n' +
    '1 begincodespacerange <0000> <FFFF> endcodespacerange\n' +
    blocks
      .map((block) => `${block.length} beginbfchar ${block.map((code) => `<${code}> <${code}>`).join(' ')} endbfchar\n`)
      .join('') +
    'endcmap CMapName currentdict /CMap defineresource pop end end'
  )
}

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** Letters as the font `F` of the pages shows them. */
export const shownLetters = (text: string): string =>
  `<${[...text].map((one) => (one.codePointAt(0)! & 0xffff).toString(16).padStart(4, '0')).join('')}>`

/** A PDF of pages that show text in the font `F`. */
export const pdfFile = (pages: readonly PageContent[], { font, compressed }: PdfStyle): Uint8Array => {
  const stream = (text: string): Uint8Array => {
    const data = compressed ? zlibSync(latin1(text)) : latin1(text)
    const filter = compressed ? '/Filter /FlateDecode ' : ''
    return joined([latin1(`<< ${filter}/Length ${data.length} >>\nstream\n`), data, latin1('\nendstream')])
  }
  const isGb = font === 'gb'
  const name = isGb ? 'STSong-Light' : 'OwnSong'
  const info = `/CIDSystemInfo << /Registry (Adobe) /Ordering (${isGb ? 'GB1' : 'Identity'}) /Supplement ${isGb ? 4 : 0} >>`
  const firstPage = 7
  const objects: readonly Uint8Array[] = [
    latin1('<< /Type /Catalog /Pages 2 0 R >>'),
    latin1(
      `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${firstPage + 2 * i} 0 R`).join(' ')}] >>`,
    ),
    latin1(
      `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /${isGb ? 'UniGB-UCS2-H' : 'Identity-H'} ` +
        `/DescendantFonts [4 0 R]${isGb ? '' : ' /ToUnicode 6 0 R'} >>`,
    ),
    latin1(
      `<< /Type /Font /Subtype /${isGb ? 'CIDFontType0' : 'CIDFontType2'} /BaseFont /${name} ${info} ` +
        `/FontDescriptor 5 0 R /DW 1000 /W [${isGb ? '1 95' : '32 126'} 500] >>`,
    ),
    latin1(
      `<< /Type /FontDescriptor /FontName /${name} /Flags 6 /FontBBox [0 -120 1000 880] /ItalicAngle 0 ` +
        '/Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
    ),
    stream(toUnicodeOf(pages)),
    ...pages.flatMap(({ width, height, operators }, i) => [
      latin1(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents ${firstPage + 2 * i + 1} 0 R ` +
          '/Resources << /Font << /F 3 0 R >> >> >>',
      ),
      stream(operators),
    ]),
  ]
  const parts: Uint8Array[] = [latin1('%PDF-1.4\n')]
  const offsets: number[] = []
  let length = parts[0]!.length
  objects.forEach((object, i) => {
    offsets.push(length)
    const part = joined([latin1(`${i + 1} 0 obj\n`), object, latin1('\nendobj\n')])
    parts.push(part)
    length += part.length
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  parts.push(
    latin1(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}` +
        `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  )
  return joined(parts)
}
