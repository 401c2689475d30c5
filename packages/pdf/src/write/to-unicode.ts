import { hexCode } from './hex-codes'

const head = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
/CMapName/Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000><ffff>
endcodespacerange
`
const foot = `endcmap
CMapName currentdict/CMap defineresource pop
end
end`

// The most that one operator may map (Adobe Technical Note 5014).
const most = 100

const utf16 = (codePoint: number) => {
  if (codePoint <= 0xffff) return hexCode(codePoint)
  const pair = String.fromCodePoint(codePoint)
  return hexCode(pair.charCodeAt(0)) + hexCode(pair.charCodeAt(1))
}

/** The table of characters by which text is copied out of the file (ISO 32000-1, 9.10.3). */
export const toUnicode = (codes: ReadonlyMap<number, number>): string => {
  const entries = Array.from(codes, ([codePoint, code]) => `<${hexCode(code)}><${utf16(codePoint)}>`)
  let maps = ''
  for (let start = 0; start < entries.length; start += most) {
    const part = entries.slice(start, start + most)
    maps += `${part.length} beginbfchar\n${part.join('\n')}\nendbfchar\n`
  }
  return head + maps + foot
}
