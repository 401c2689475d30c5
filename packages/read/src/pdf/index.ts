import { checkedSource } from '../checked-source'
import { readPdf as read } from './read-pdf'

/** As \`read\` of ./read-pdf; throws, telling what to write, where the input is no source, such as a path. */
export const readPdf: typeof read = (input, ...rest) => read(checkedSource('readPdf', input), ...rest)
