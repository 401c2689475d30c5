import { readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'

const files = {
  serifRegular: 'noto-serif-sc-regular.ttf',
  serifSemiBold: 'noto-serif-sc-semibold.ttf',
  sansMedium: 'noto-sans-sc-medium.ttf',
} as const

export type FaceName = keyof typeof files

/** Every face, in the order of the checksums. */
export const faceNames = Object.keys(files) as readonly FaceName[]

// One level below the package, in src as in dist; CommonJS has no import.meta, ES modules have no __dirname.
const here = typeof __dirname === 'string' ? pathToFileURL(`${__dirname}/`).href : import.meta.url

// Four megabytes a face: read when first asked for, and once a process.
const loaded = new Map<FaceName, Promise<Uint8Array>>()

/** The TrueType file of a face. All callers share one copy: not to be written to. */
export const loadFace = (name: FaceName): Promise<Uint8Array> => {
  const known = loaded.get(name)
  if (known) return known
  if (!Object.hasOwn(files, name)) return Promise.reject(new Error(`loadFace: there is no face "${String(name)}"`))
  const bytes = readFile(new URL(`../assets/${files[name]}`, here))
  loaded.set(name, bytes)
  // A failed read is not remembered, so that the next call may succeed.
  bytes.catch(() => loaded.delete(name))
  return bytes
}
