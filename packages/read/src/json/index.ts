import { checkedSource } from '../checked-source'
import { readJson as read } from './read-json'

/** As \`read\` of ./read-json; throws, telling what to write, where the input is no source, such as a path. */
export const readJson: typeof read = (input, ...rest) => read(checkedSource('readJson', input), ...rest)
