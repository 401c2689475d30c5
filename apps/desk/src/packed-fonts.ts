import { packs } from 'virtual:font-packs'
import type { FontSource } from '@gxgk/layout/fonts'
import { askForPart } from './part-asked'
import { packedFont } from './packed-font'

// In the place of the packages of fonts, which have each font as one file of megabytes.

const face =
  (name: keyof typeof packs): FontSource =>
  () =>
    packedFont(packs[name], askForPart)

export const songti = face('songti')
export const xiaobiaosong = face('xiaobiaosong')
export const heiti = face('heiti')
export const kaiti = face('kaiti')
export const latin = face('latin')
