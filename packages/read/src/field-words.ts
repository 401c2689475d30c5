/**
 * What stands in a cell for a thing that is no text, in brackets, so that it is told and the cell is not taken for a blank one.
 * They are words for people: nobody takes them for a figure.
 */
const longest = 100

const named = (what: string, words: string): string => {
  const own = words.replace(/[\p{Cc}\p{Surrogate}\ufffe\uffff\s〔〕]+/gu, ' ').trim()
  return own === '' ? `〔${what}〕` : `〔${what}：${own.slice(0, longest)}〕`
}

export const picture = (words = ''): string => named('图片', words)
export const inputField = (words = ''): string => named('输入框', words)
export const choice = (words = ''): string => named('选项', words)
export const checkBox = (isChecked: boolean): string => named('复选框', isChecked ? '已选' : '未选')
export const embeddedPage = (): string => named('嵌入内容', '')

/** Words beside which a picture is an ornament; beside a figure, or alone, it may be a part of one. */
const word = /\p{Letter}/u

/** Whether a picture in a cell with these words is told: an ornament (`isOrnament`, as the page says) only where it is alone. */
export const isTold = (words: string, isOrnament: boolean): boolean =>
  words.trim() === '' ? true : !isOrnament && !word.test(words)
