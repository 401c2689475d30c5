import { faceUrl } from './fetch-face'

export { faceNames } from './faces'
export type { FaceName } from './faces'
export { faceUrl, loadFace } from './fetch-face'

/** 宋体, as an option `fonts` of `renderPdf`: where its file is. */
export const songti = (): URL => faceUrl('serifRegular')

/** 小标宋, as an option `fonts` of `renderPdf`: where its file is. */
export const xiaobiaosong = (): URL => faceUrl('serifSemiBold')

/** 黑体, as an option `fonts` of `renderPdf`: where its file is. */
export const heiti = (): URL => faceUrl('sansMedium')
