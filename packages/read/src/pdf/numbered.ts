/** Whether a text begins with a number of its own, so that it does not go on with another. */
export const isNumbered = (text: string): boolean => /^\s*[（(]?[\d一二三四五六七八九十]+[）)、.．]/.test(text)
