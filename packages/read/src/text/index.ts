import { checkedSource } from '../checked-source'
import { readText as read } from './read-text'

/** As \`read\` of ./read-text; throws, telling what to write, where the input is no source, such as a path. */
export const readText: typeof read = (input, ...rest) => read(checkedSource('readText', input), ...rest)
