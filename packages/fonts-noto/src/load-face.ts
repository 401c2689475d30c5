// The same in every package of fonts: npm run docs copies it from fonts-noto.
import { readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { assertFace } from './assert-face'
import type { FaceName } from './faces'
import { files } from './faces'

// One level below the package, in src as in dist; CommonJS has no import.meta, ES modules have no __dirname.
const here = typeof __dirname === 'string' ? pathToFileURL(`${__dirname}/`).href : import.meta.url

/** Where the TrueType file of a face is. */
export const faceUrl = (name: FaceName): URL => {
  assertFace(name)
  return new URL(`../assets/${files[name]}`, here)
}

// Megabytes a face: read when first asked for, and once a process.
const loaded = new Map<FaceName, Uint8Array>()

/** The TrueType file of a face. All callers share one copy: not to be written to. */
export const loadFace = async (name: FaceName): Promise<Uint8Array> => {
  const read = loaded.get(name) ?? (await readFile(faceUrl(name)))
  const bytes = loaded.get(name) ?? read
  loaded.set(name, bytes)
  return bytes
}
