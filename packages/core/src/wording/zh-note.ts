/** A note below a table, in Chinese; apart, because composing says nothing else. */
export const zhNote = (remark: string): string => `注：${remark}`
