import type { Check, CheckedFile, CheckedPage } from './checked-file'
import type { Dict } from './pdf-objects'
import { nameOf } from './pdf-objects'

/** Codes that a page draws, by the name of the font. */
const drawnCodes = ({ operators }: CheckedPage): ReadonlyMap<string, ReadonlySet<string>> => {
  const codes = new Map<string, Set<string>>()
  let font = ''
  for (const { name, operands } of operators) {
    if (name === 'Tf') font = operands[0]!.slice(1)
    if (name !== 'Tj') continue
    const known = codes.get(font) ?? new Set()
    for (const [code] of operands[0]!.matchAll(/[\da-f]{4}/gi)) known.add(code.toLowerCase())
    codes.set(font, known)
  }
  return codes
}

const mappedCodes = ({ objects }: CheckedFile, font: Dict): ReadonlySet<string> | undefined => {
  const bytes = objects.bytesOf(font.raw('ToUnicode'))
  if (!bytes) return undefined
  const map = Buffer.from(bytes).toString('latin1')
  return new Set(Array.from(map.matchAll(/^<([\da-f]{4})><(?!0000>|feff>|fffe>)[\da-f]+>$/gim), ([, code]) => code!))
}

const ofFont = (file: CheckedFile, font: Dict, drawn: ReadonlySet<string>): readonly string[] => {
  const name = nameOf(font.get('BaseFont')) ?? 'a font'
  const descriptor = file.objects.dictOf(font.list('DescendantFonts')[0])?.dict('FontDescriptor')
  const mapped = mappedCodes(file, font)
  const unmapped = mapped && [...drawn].filter((code) => !mapped.has(code))
  return [
    ...(descriptor?.dict('FontFile2') || descriptor?.dict('FontFile3') ? [] : [`${name} is not embedded`]),
    ...(mapped ? [] : [`${name} has no ToUnicode`]),
    ...(unmapped ?? []).map((code) => `${name} draws ${code}, which stands for no character`),
    ...(drawn.has('0000') ? [`${name} draws the glyph of missing characters`] : []),
  ]
}

/** Every font that draws is embedded, and says which characters it draws. */
export const checkFonts: Check = (file) =>
  file.pages.flatMap((page) => {
    const fonts = page.dict.dict('Resources')?.dict('Font')
    return [...drawnCodes(page)].flatMap(([name, drawn]) => {
      const font = fonts?.dict(name)
      return font ? ofFont(file, font, drawn) : [`page ${page.number}: there is no font ${name}`]
    })
  })
