import { faceUrl } from './fetch-face'

export { faceNames } from './faces'
export type { FaceName } from './faces'
export { faceUrl, loadFace } from './fetch-face'

/** 仿宋, as an option `fonts` of `renderPdf`: where its file is. */
export const fangsong = (): URL => faceUrl('fangRegular')
