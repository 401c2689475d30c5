export { readHtml } from '@gxgk/read/html'
