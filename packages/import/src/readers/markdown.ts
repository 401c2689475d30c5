export { readMarkdown } from '@gxgk/read/markdown'
