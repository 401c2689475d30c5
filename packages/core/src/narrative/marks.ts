/** What a character may be, as bits: a line end or the bar between the cells of a table parts sentences and belongs to none. */
export const gap = 1
/** 。！？ belong to what they close. */
export const close = 2
/** The rarest character of a word that a sentence about the tables has. */
export const own = 4
/** May begin （二）, 二、 or a mark of Markdown. */
export const opening = 8

const characters: readonly (readonly [number, string])[] = [
  [gap, '\n|'],
  [close, '。！？'],
  [own, '申诉罚复章性许强费'],
  [opening, '#* \t\r\u00a0\u3000（(一二三四五六七八九十'],
]

/** The bits of every character: all of every report are looked at, so this is a table and no pattern. */
export const marks: Uint8Array = /* @__PURE__ */ (() => {
  const found = new Uint8Array(0x10000)
  for (const [mark, text] of characters) for (const one of text) found[one.charCodeAt(0)]! |= mark
  return found
})()
