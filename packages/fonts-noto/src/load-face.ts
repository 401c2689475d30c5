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

/** Where the TrueType file of a face is. */
export const faceFile = (name: FaceName): URL => {
  if (!Object.hasOwn(files, name)) throw new Error(`faceFile: there is no face "${String(name)}"`)
  return new URL(`../assets/${files[name]}`, here)
}

// Four megabytes a face: read when first asked for, and once a process.
const loaded = new Map<FaceName, Uint8Array>()

/** The TrueType file of a face. All callers share one copy: not to be written to. */
export const loadFace = async (name: FaceName): Promise<Uint8Array> => {
  const read = loaded.get(name) ?? (await readFile(faceFile(name)))
  const bytes = loaded.get(name) ?? read
  loaded.set(name, bytes)
  return bytes
}
