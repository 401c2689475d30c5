export { renderHtml } from './render-html'
export type { HtmlOptions } from './render-html'
export { stylesheet, stylesheetHash } from './stylesheet'
