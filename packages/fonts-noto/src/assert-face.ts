// The same in every package of fonts: npm run docs copies it from fonts-noto.
import type { FaceName } from './faces'
import { faceNames, files } from './faces'

/** An error with the fields of a `GxgkError`, whose class is of a package that fonts do without. */
export const faceError = (code: string, params: { readonly [name: string]: unknown }, zh: string, en: string): Error =>
  Object.assign(new Error(en), { code, params, sentences: { zh, en } })

/** Throws when there is no face of the name. */
export const assertFace = (name: FaceName): void => {
  if (Object.hasOwn(files, name)) return
  const given = String(name)
  throw faceError(
    'badArgument',
    { call: 'faceUrl', argument: 'name', received: given },
    `faceUrl：没有字体“${given}”，有的是 ${faceNames.join('、')}`,
    `faceUrl: there is no face "${given}"; there are ${faceNames.join(', ')}`,
  )
}
