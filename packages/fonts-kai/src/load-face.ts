import { readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'

export type FaceName = 'kaiRegular'

export const faceNames: readonly FaceName[] = ['kaiRegular']

// One level below the package, in src as in dist; CommonJS has no import.meta, ES modules have no __dirname.
const here = typeof __dirname === 'string' ? pathToFileURL(`${__dirname}/`).href : import.meta.url

/** Where the TrueType file of the face is. */
export const faceFile = (name: FaceName): URL => {
  if (!faceNames.includes(name)) throw new Error(`faceFile: there is no face "${String(name)}"`)
  return new URL('../assets/gxgk-kai-regular.ttf', here)
}

// Four megabytes: read when first asked for, and once a process.
let loaded: Uint8Array | undefined

/** The TrueType file of the face. All callers share one copy: not to be written to. */
export const loadFace = async (name: FaceName): Promise<Uint8Array> => {
  const file = faceFile(name)
  const bytes = loaded ?? (await readFile(file))
  return (loaded ??= bytes)
}
