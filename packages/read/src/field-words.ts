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
export const symbol = (): string => named('符号', '')
/** What a style sheet puts there, as far as it is not known. */
export const styled = (): string => named('样式', '')
export const transparent = (): string => named('透明', '')
export const inputField = (words = ''): string => named('输入框', words)
export const choice = (words = ''): string => named('选项', words)
export const checkBox = (isChecked: boolean): string => named('复选框', isChecked ? '已选' : '未选')
export const embeddedPage = (): string => named('嵌入内容', '')
export const writtenByScript = (): string => named('脚本写出', '')
export const uncalculated = (): string => named('公式未计算', '')
export const missingString = (): string => named('文字缺失', '')
