import { readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'

export type FaceName = 'fangRegular'

export const faceNames: readonly FaceName[] = ['fangRegular']

// One level below the package, in src as in dist; CommonJS has no import.meta, ES modules have no __dirname.
const here = typeof __dirname === 'string' ? pathToFileURL(`${__dirname}/`).href : import.meta.url

// Four megabytes: read when first asked for, and once a process.
let loaded: Promise<Uint8Array> | undefined

/** The TrueType file of the face. All callers share one copy: not to be written to. */
export const loadFace = (name: FaceName): Promise<Uint8Array> => {
  if (!faceNames.includes(name)) return Promise.reject(new Error(`loadFace: there is no face "${String(name)}"`))
  loaded ??= readFile(new URL('../assets/fandol-fang-regular.ttf', here)).catch((error: unknown) => {
    // A failed read is not remembered, so that the next call may succeed.
    loaded = undefined
    throw error
  })
  return loaded
}
