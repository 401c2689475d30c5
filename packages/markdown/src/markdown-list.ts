import type { List } from '@gxgk/document'

// CommonMark reads no more than nine digits as the number of an item.
const greatest = 999_999_999

const markerOf = (list: List, i: number, other: boolean): string =>
  list.ordered ? `${Math.min((list.start ?? 1) + i, greatest)}${other ? ')' : '.'}` : other ? '+' : '-'

const indented = (text: string, width: number) => text.replace(/\n(?!\n)/g, `\n${' '.repeat(width)}`)

/** Items already written, as a list; `other` takes the second marker, so that a list does not run on into the one before it. */
export const markdownList = (list: List, items: readonly string[], other: boolean): string => {
  const lines = items.flatMap((text, i) => {
    const marker = markerOf(list, i, other)
    // A bullet without words says nothing, and three in one line would be a rule.
    if (text === '') return list.ordered ? [marker] : []
    return [`${marker} ${indented(text, marker.length + 1)}`]
  })
  return lines.join(lines.some((line) => line.includes('\n')) ? '\n\n' : '\n')
}
