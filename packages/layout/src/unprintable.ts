import type { Unprintable } from './errors'

const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

const control = /[\p{Control}\p{Surrogate}\ufffe\uffff]/u

/** Why a character cannot be set at all, whatever the font; undefined for all that can. */
export const unprintable = (code: number): Unprintable | undefined => {
  // All of it lies outside of these, which nearly all text is made of.
  if ((code > 0x9f && code < 0x590) || (code >= 0x20 && code < 0x7f) || (code >= 0x2e80 && code < 0xd800))
    return undefined
  const character = String.fromCodePoint(code)
  if (control.test(character)) return 'control'
  return rightToLeft.test(character) ? 'rightToLeft' : undefined
}
