/** What of a text of XML a character of its words is written with: itself, a reference, or two halves of one. */
const written = /&[^;\s<&]{1,12};|[^]/g

const isCdata = (xml: string): boolean => xml.includes('<![CDATA[') || xml.includes('<!--')

/**
 * Where each character of the words begins in the XML between two tags, and where the last ends; undefined where they are
 * written in a way in which that cannot be told.
 */
export const offsetsIn = (xml: string, words: string): readonly number[] | undefined => {
  // An end of a line may be two characters of the file and is one of the words.
  if (isCdata(xml) || xml.includes('\r')) return undefined
  const offsets: number[] = []
  let at = 0
  for (const [sign] of xml.matchAll(written)) {
    offsets.push(at)
    at += sign.length
    // A reference beyond the first plane is two characters of the words.
    const code = /^&#(x?)([0-9a-f]+);$/i.exec(sign)
    if (code && parseInt(code[2]!, code[1] ? 16 : 10) > 0xffff) offsets.push(at)
  }
  offsets.push(at)
  return offsets.length === words.length + 1 ? offsets : undefined
}
