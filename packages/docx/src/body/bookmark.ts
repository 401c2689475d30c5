import { assertArgument, words } from '@gxgk/document'

/** What Word allows in the name of a bookmark. */
const mostLetters = 40

/** FNV-1a of 32 bits, in seven signs: tells apart refs that are alike where their names are cut. */
const hash = (text: string): string => {
  let sum = 0x811c9dc5
  for (const letter of text) sum = Math.imul(sum ^ letter.codePointAt(0)!, 0x01000193) >>> 0
  return sum.toString(36).padStart(7, '0')
}

/**
 * The name of the bookmark of a ref: letters, digits and `_`, at most 40. `requests.granted.person` is
 * `requests_granted_person`; a longer ref, or one with other signs than dots, is cut and ends in its hash.
 */
export const bookmarkName = (ref: string): string => {
  assertArgument('bookmarkName', 'ref', ref, words)
  const plain = ref.replaceAll('.', '_')
  if (/^[A-Za-z]\w*$/.test(plain) && plain.length <= mostLetters) return plain
  const safe = `${/^[A-Za-z]/.test(ref) ? '' : 'r_'}${ref.replace(/\W/g, '_')}`
  return `${safe.slice(0, mostLetters - 8)}_${hash(ref)}`
}
