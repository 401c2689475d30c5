export { pageText } from './page-text'
export { squareFace, squareFaces } from './square-face'
