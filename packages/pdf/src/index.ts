export { renderPdf } from './render-pdf'
export type { PdfOptions } from './render-pdf'
export type { FontFiles, FontRole } from './font-set'
