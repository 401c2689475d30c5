/** What is told of a JPEG by its own marks. */
interface JpegFacts {
  readonly width: number
  readonly height: number
  readonly components: number
  /** As programs of Adobe write it, inks are turned round. */
  readonly isAdobe: boolean
  /** Degrees clockwise by which it is to be turned to stand upright, as a camera tells. */
  readonly turn: 0 | 90 | 180 | 270
}

const word = (bytes: Uint8Array, at: number) => (bytes[at]! << 8) | bytes[at + 1]!
const letters = (bytes: Uint8Array, at: number, count: number) => String.fromCharCode(...bytes.subarray(at, at + count))

const orientationTag = 0x0112
const turns: { readonly [orientation: number]: JpegFacts['turn'] } = { 3: 180, 6: 90, 8: 270 }

/** The orientation in a segment of Exif, which is a TIFF with one directory of entries of 12 bytes. */
const turnIn = (segment: Uint8Array): JpegFacts['turn'] => {
  if (letters(segment, 0, 6) !== 'Exif\0\0') return 0
  const tiff = segment.subarray(6)
  if (tiff.length < 14) return 0
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength)
  const isLittle = tiff[0] === 0x49
  const first = view.getUint32(4, isLittle)
  if (first + 2 > tiff.length) return 0
  const count = view.getUint16(first, isLittle)
  for (let i = 0; i < count; i++) {
    const at = first + 2 + 12 * i
    if (at + 12 > tiff.length) return 0
    if (view.getUint16(at, isLittle) === orientationTag) return turns[view.getUint16(at + 8, isLittle)] ?? 0
  }
  return 0
}

/** Marks of a frame, all but those of tables and arithmetic. */
const isFrame = (mark: number) => mark >= 0xc0 && mark <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(mark)

/** What a JPEG tells of itself; undefined where it is damaged. */
const factsOf = (bytes: Uint8Array): JpegFacts | undefined => {
  let isAdobe = false
  let turn: JpegFacts['turn'] = 0
  for (let at = 2; at + 9 < bytes.length;) {
    if (bytes[at] !== 0xff) return undefined
    const mark = bytes[at + 1]!
    if (mark === 0xff) {
      at++
      continue
    }
    const length = word(bytes, at + 2)
    const segment = bytes.subarray(at + 4, at + 2 + length)
    if (mark === 0xe1) turn ||= turnIn(segment)
    if (mark === 0xee && letters(segment, 0, 5) === 'Adobe') isAdobe = true
    if (isFrame(mark))
      return { height: word(bytes, at + 5), width: word(bytes, at + 7), components: bytes[at + 9]!, isAdobe, turn }
    if (mark === 0xda || length < 2) return undefined
    at += 2 + length
  }
  return undefined
}

const spaces: { readonly [components: number]: string } = { 1: '/DeviceGray', 3: '/DeviceRGB', 4: '/DeviceCMYK' }
const turnedRound = '/Decode [1 0 1 0 1 0 1 0]'

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

/** The longest side of the page in points. */
const longest = 842

/** A PDF of one page that a JPEG fills, upright, so that what reads PDF decodes it; undefined where it is damaged. */
export const jpegInPdf = (bytes: Uint8Array): Uint8Array | undefined => {
  const facts = factsOf(bytes)
  const space = facts && spaces[facts.components]
  if (!facts || space === undefined || facts.width === 0 || facts.height === 0) return undefined
  const { width, height, components, isAdobe, turn } = facts
  const scale = longest / Math.max(width, height)
  const [across, down] = [width * scale, height * scale].map((side) => side.toFixed(2))
  const content = `${across} 0 0 ${down} 0 0 cm /I Do`
  const decode = components === 4 && isAdobe ? turnedRound : ''
  const objects = [
    ['<< /Type /Catalog /Pages 2 0 R >>'],
    ['<< /Type /Pages /Kids [3 0 R] /Count 1 >>'],
    [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${across} ${down}] /Rotate ${turn} /Contents 4 0 R ` +
        '/Resources << /XObject << /I 5 0 R >> >> >>',
    ],
    [`<< /Length ${content.length} >>\nstream\n${content}\nendstream`],
    [
      `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace ${space} /BitsPerComponent 8 ` +
        `/Filter /DCTDecode ${decode} /Length ${bytes.length} >>\nstream\n`,
      bytes,
      '\nendstream',
    ],
  ] as const
  const parts: Uint8Array[] = []
  let length = 0
  const add = (part: string | Uint8Array) => {
    const own = typeof part === 'string' ? latin1(part) : part
    parts.push(own)
    length += own.length
  }
  add('%PDF-1.4\n')
  const offsets = objects.map((pieces, i) => {
    const offset = length
    add(`${i + 1} 0 obj\n`)
    for (const piece of pieces) add(piece)
    add('\nendobj\n')
    return offset
  })
  const table = length
  const lines = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)
  add(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${lines.join('')}`)
  add(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`)
  const pdf = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    pdf.set(part, at)
    at += part.length
  }
  return pdf
}
