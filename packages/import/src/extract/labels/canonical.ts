import { mostTexts, remembering } from './remembering'

/** Marks that stand for a note, not for a number: NFKC would make digits of them. */
const noteMarks = /[\u00b2\u00b3\u00b9\u2070-\u209c\u2460-\u2473]/

/** Compatibility characters (full-width digits, `㈠`, radicals in PDF text) as the usual ones, without spaces. */
export const squeezed = (text: string): string => {
  // Most texts are in the usual characters already.
  const plain = /^[\x21-\x7e\u4e00-\u9fa5\u3001\u3002]*$/.test(text)
  if (plain) return text
  const usual = noteMarks.test(text)
    ? Array.from(text, (one) => (noteMarks.test(one) ? one : one.normalize('NFKC'))).join('')
    : text.normalize('NFKC')
  return usual.replace(/\s/g, '')
}

const numbering = /^(?:\([一二三四五六七八九十]+\)|[一二三四五六七八九十]+[、.,:]|\(?\d{1,2}[、.,:)]+|[\u2460-\u2473])/
const signs = /[^\p{Letter}\p{Number}]/gu
/** What is printed beside a label in another language. */
const translation = /[a-z]{3,}/gi

export interface LabelWords {
  /** `（三）`, `1.`, `二、` as printed but half-width; empty where there is none. */
  readonly numbering: string
  /** The letters and digits after it: spaces, quotes and brackets vary too much to be compared. */
  readonly words: string
}

const partsOf = (label: string): LabelWords => {
  const plain = squeezed(label)
  const found = numbering.exec(plain)?.[0] ?? ''
  const words = plain.slice(found.length)
  const own = /[a-z]{3}/i.test(words) && /\p{Script=Han}/u.test(words) ? words.replace(translation, '') : words
  return { numbering: found, words: own.replace(signs, '') }
}

/** Longer texts are not remembered. */
const longest = 100
const known = /* @__PURE__ */ remembering(partsOf, mostTexts)

/** Parts a label in its numbering and its words. */
export const labelWords = (label: string): LabelWords => (label.length > longest ? partsOf(label) : known(label))
