import { checkedSource } from '../checked-source'
import { readHtml as read } from './read-html'

/** As \`read\` of ./read-html; throws, telling what to write, where the input is no source, such as a path. */
export const readHtml: typeof read = (input, ...rest) => read(checkedSource('readHtml', input), ...rest)
