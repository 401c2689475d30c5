export { renderMarkdown } from './render-markdown'
export type { MarkdownOptions } from './render-markdown'
