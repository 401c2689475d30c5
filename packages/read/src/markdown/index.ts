import { checkedSource } from '../checked-source'
import { readMarkdown as read } from './read-markdown'

/** As \`read\` of ./read-markdown; throws, telling what to write, where the input is no source, such as a path. */
export const readMarkdown: typeof read = (input, ...rest) => read(checkedSource('readMarkdown', input), ...rest)
