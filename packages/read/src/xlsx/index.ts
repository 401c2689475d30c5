import { checkedSource } from '../checked-source'
import { readXlsx as read } from './read-xlsx'

/** As \`read\` of ./read-xlsx; throws, telling what to write, where the input is no source, such as a path. */
export const readXlsx: typeof read = (input, ...rest) => read(checkedSource('readXlsx', input), ...rest)
