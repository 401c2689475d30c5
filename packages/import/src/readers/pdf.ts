export { readPdf } from '@gxgk/read/pdf'
