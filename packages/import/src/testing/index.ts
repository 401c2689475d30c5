export { docxOf } from './docx'
