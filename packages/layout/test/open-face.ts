import type { FontFace } from '../src/font/font-face'
import { faceOf } from '../src/font/font-face'
import type { FontHost } from '../src/font/font-source'
import { openSource } from '../src/font/font-source'

/** Where no address is read and no fontkit is at hand. */
export const bareHost: FontHost = {
  openUrl: (url) => {
    throw new Error(`${url.href} is not read here`)
  },
  loadFontkit: () => Promise.reject(new Error('no fontkit here')),
}

/** The face of a TrueType font, opened at once; `name` is what messages call it. */
export const openFace = (id: string, bytes: Uint8Array, name = id): FontFace => {
  const font = openSource(bytes, { call: 'test', font: name }, bareHost)
  if (font instanceof Promise) throw new Error(`${id} has to be waited for`)
  return faceOf(id, () => font)
}
