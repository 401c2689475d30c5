export { faceFile, faceNames, loadFace } from './load-face'
export type { FaceName } from './load-face'
