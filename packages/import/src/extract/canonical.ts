/** Compatibility characters (full-width digits, `㈠`, radicals in PDF text) as the usual ones, without spaces. */
export const squeezed = (text: string): string => text.normalize('NFKC').replace(/\s/g, '')

const numbering = /^(?:\([一二三四五六七八九十]+\)|[一二三四五六七八九十]+[、.,:]|\(?\d{1,2}[、.,:)]+)/
const signs = /[^\p{Letter}\p{Number}]/gu

export interface LabelWords {
  /** `（三）`, `1.`, `二、` as printed but half-width; empty where there is none. */
  readonly numbering: string
  /** The letters and digits after it: spaces, quotes and brackets vary too much to be compared. */
  readonly words: string
}

/** Parts a label in its numbering and its words. */
export const labelWords = (label: string): LabelWords => {
  const plain = squeezed(label)
  const found = numbering.exec(plain)?.[0] ?? ''
  return { numbering: found, words: plain.slice(found.length).replace(signs, '') }
}
