/** The files of the faces by their names, in the order of the checksums. */
export const files = {
  serifRegular: 'tinos-regular.ttf',
} as const

export type FaceName = keyof typeof files

export const faceNames = Object.keys(files) as readonly FaceName[]
