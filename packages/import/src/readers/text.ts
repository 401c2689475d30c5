export { readText } from '@gxgk/read/text'
