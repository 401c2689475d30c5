export { readDocx } from '@gxgk/read/docx'
