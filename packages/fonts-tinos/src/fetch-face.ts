// The same in every package of fonts: npm run docs copies it from fonts-noto.
import { assertFace, faceError } from './assert-face'
import { urls } from './face-urls'
import type { FaceName } from './faces'

/** Where the TrueType file of a face is. */
export const faceUrl = (name: FaceName): URL => {
  assertFace(name)
  return urls[name]()
}

const fetched = async (name: FaceName): Promise<Uint8Array> => {
  const url = faceUrl(name)
  const answer = await fetch(url)
  const { ok, status } = answer
  if (ok) return new Uint8Array(await answer.arrayBuffer())
  const en = `loadFace: ${url.href} answers ${status}`
  throw faceError('badFont', { reason: 'unread', url: url.href, status }, `loadFace：${url.href} 答 ${status}`, en)
}

// Megabytes a face: fetched when first asked for, and once.
const loaded = new Map<FaceName, Promise<Uint8Array>>()

/** The TrueType file of a face. All callers share one copy: not to be written to. */
export const loadFace = (name: FaceName): Promise<Uint8Array> => {
  const bytes = loaded.get(name) ?? fetched(name)
  loaded.set(name, bytes)
  // What has failed is asked for again the next time.
  bytes.catch(() => loaded.delete(name))
  return bytes
}
