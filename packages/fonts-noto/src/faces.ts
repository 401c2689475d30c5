/** The files of the faces by their names, in the order of the checksums. */
export const files = {
  serifRegular: 'noto-serif-sc-regular.ttf',
  serifSemiBold: 'noto-serif-sc-semibold.ttf',
  sansMedium: 'noto-sans-sc-medium.ttf',
} as const

export type FaceName = keyof typeof files

export const faceNames = Object.keys(files) as readonly FaceName[]
