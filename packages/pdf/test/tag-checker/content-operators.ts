/** An operator of a content stream with its operands as they are written. */
export interface Operator {
  readonly name: string
  readonly operands: readonly string[]
}

const token = /<<|>>|\[|\]|<[\dA-Fa-f\s]*>|\((?:\\[\s\S]|[^\\()])*\)|\/[^\s<>[\]()/]*|[^\s<>[\]()/]+/g

const isOperator = (text: string) => /^[A-Za-z'"*]/.test(text) && !['true', 'false', 'null'].includes(text)

/** The operators of a content stream without inline images. */
export const contentOperators = (content: string): readonly Operator[] => {
  const operators: Operator[] = []
  let operands: string[] = []
  for (const [text] of content.matchAll(token))
    if (isOperator(text)) {
      operators.push({ name: text, operands })
      operands = []
    } else operands.push(text)
  return operators
}
