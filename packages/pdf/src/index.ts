export { renderPdf } from './render-pdf'
export type { RenderPdfOptions } from './render-pdf'
export type { FontFiles } from './font-set'
