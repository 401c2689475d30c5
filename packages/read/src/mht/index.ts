import { checkedSource } from '../checked-source'
import { readMht as read } from './read-mht'

/** As \`read\` of ./read-mht; throws, telling what to write, where the input is no source, such as a path. */
export const readMht: typeof read = (input, ...rest) => read(checkedSource('readMht', input), ...rest)
