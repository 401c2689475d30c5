// A report as a scanner gives it: pages that are pictures, without a letter of text.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'

/** The pages of a PDF in grey, at so many dots to the inch: `{ width, height, data }` each. */
export const greyPages = (pdf, dots) => {
  const home = mkdtempSync(join(tmpdir(), 'gxgk-desk-scan-'))
  writeFileSync(join(home, 'file.pdf'), pdf)
  execFileSync('pdftoppm', ['-r', String(dots), '-gray', join(home, 'file.pdf'), join(home, 'page')])
  const pages = readdirSync(home).filter((name) => name.endsWith('.pgm'))
  const read = pages.sort().map((name) => {
    const bytes = readFileSync(join(home, name))
    const [head, width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 40).toString('latin1'))
    return { width: Number(width), height: Number(height), data: bytes.subarray(head.length) }
  })
  rmSync(home, { recursive: true })
  return read
}

/** A PDF with a picture on each page, which fills it. */
export const pictureOnlyPdf = (pages, dots) => {
  const points = (pixels) => ((pixels * 72) / dots).toFixed(2)
  const stream = (dictionary, bytes) => [`<< ${dictionary} /Length ${bytes.length} >>\nstream\n`, bytes, '\nendstream']
  const objects = [
    ['<< /Type /Catalog /Pages 2 0 R >>'],
    [`<< /Type /Pages /Kids [${pages.map((_, i) => `${3 + 3 * i} 0 R`).join(' ')}] /Count ${pages.length} >>`],
    ...pages.flatMap(({ width, height, data }, i) => [
      [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${points(width)} ${points(height)}] ` +
          `/Contents ${4 + 3 * i} 0 R /Resources << /XObject << /I ${5 + 3 * i} 0 R >> >> >>`,
      ],
      stream('', Buffer.from(`${points(width)} 0 0 ${points(height)} 0 0 cm /I Do`)),
      stream(
        `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray ` +
          '/BitsPerComponent 8 /Filter /FlateDecode',
        deflateSync(data),
      ),
    ]),
  ]
  const parts = [Buffer.from('%PDF-1.4\n')]
  let length = parts[0].length
  const add = (part) => {
    parts.push(Buffer.from(part))
    length += part.length
  }
  const offsets = objects.map((pieces, i) => {
    const offset = length
    add(`${i + 1} 0 obj\n`)
    for (const piece of pieces) add(piece)
    add('\nendobj\n')
    return offset
  })
  const table = length
  add(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`)
  for (const offset of offsets) add(`${String(offset).padStart(10, '0')} 00000 n \n`)
  add(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`)
  return Buffer.concat(parts)
}
