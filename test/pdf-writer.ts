/** An object of a PDF: its dictionary, or all of it as text; a stream has data besides. */
export interface PdfObject {
  readonly dictionary: string
  readonly data?: Uint8Array | string
}

const bytesOf = (data: Uint8Array | string) =>
  typeof data === 'string' ? Uint8Array.from(data, (letter) => letter.charCodeAt(0)) : data

/** A PDF of objects numbered from 1, the first of which is the catalogue; `trailer` goes into the trailer. */
export const pdfOfObjects = (objects: readonly PdfObject[], trailer = ''): Uint8Array => {
  const parts: Uint8Array[] = []
  let length = 0
  const write = (data: Uint8Array | string) => {
    const bytes = bytesOf(data)
    parts.push(bytes)
    length += bytes.length
  }
  const places: number[] = []
  write('%PDF-1.7\n')
  objects.forEach(({ dictionary, data }, i) => {
    places.push(length)
    write(`${i + 1} 0 obj\n`)
    if (data === undefined) write(dictionary)
    else {
      write(`<< ${dictionary} /Length ${data.length} >>\nstream\n`)
      write(data)
      write('\nendstream')
    }
    write('\nendobj\n')
  })
  const start = length
  const entries = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  write(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`)
  write(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`)
  const file = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    file.set(part, at)
    at += part.length
  }
  return file
}

export interface PageOptions {
  /** Fonts besides `/F`, and other resources of the pages. */
  readonly fonts?: string
  readonly resources?: string
  /** More entries of each page and of the catalogue. */
  readonly page?: string
  readonly catalogue?: string
  /** Further objects; the first has the number 4 + 2 × pages. */
  readonly objects?: readonly PdfObject[]
  readonly trailer?: string
}

/** A PDF of A4 pages with these contents, in which `/F` is Helvetica. */
export const pdfOfPages = (contents: readonly (PdfObject | string)[], options: PageOptions = {}): Uint8Array => {
  const { fonts = '', resources = '', page = '', catalogue = '', objects = [], trailer } = options
  const kids = contents.map((_, i) => `${4 + 2 * i} 0 R`).join(' ')
  return pdfOfObjects(
    [
      { dictionary: `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>` },
      { dictionary: `<< /Type /Pages /Count ${contents.length} /Kids [${kids}] >>` },
      { dictionary: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>' },
      ...contents.flatMap((content, i) => [
        {
          dictionary: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + 2 * i} 0 R
            /Resources << /Font << /F 3 0 R ${fonts} >> ${resources} >> ${page} >>`,
        },
        typeof content === 'string' ? { dictionary: '', data: content } : content,
      ]),
      ...objects,
    ],
    trailer,
  )
}

/** Words at a place on a page, from its upper left corner; `before` are operators before them. */
export const words = (text: string, x: number, y: number, size = 12, before = ''): string =>
  `BT /F ${size} Tf ${before} 1 0 0 1 ${x} ${842 - y} Tm (${text.replace(/[()\\]/g, '\\$&')}) Tj ET\n`

/** A line between two points of a page, from its upper left corner. */
export const ruling = (x0: number, y0: number, x1: number, y1: number): string =>
  `0.5 w ${x0} ${842 - y0} m ${x1} ${842 - y1} l S\n`
