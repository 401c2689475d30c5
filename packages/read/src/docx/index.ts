import { checkedSource } from '../checked-source'
import { readDocx as read } from './read-docx'

/** As \`read\` of ./read-docx; throws, telling what to write, where the input is no source, such as a path. */
export const readDocx: typeof read = (input, ...rest) => read(checkedSource('readDocx', input), ...rest)
