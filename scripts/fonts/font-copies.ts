import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

// The packages of fonts depend on nothing, not on one another either: what they do alike is written in fonts-noto and copied.
const packages = ['fonts-fandol', 'fonts-kai', 'fonts-tinos']
const files = ['assert-face.ts', 'fetch-face.ts', 'load-face.ts']

const written = (file: string) =>
  readFileSync(fileURLToPath(new URL(`../../packages/fonts-noto/src/${file}`, import.meta.url)), 'utf8')

/** The files of the packages of fonts that are copies, by their path from the root. */
export const fontCopies = (): { readonly [path: string]: string } =>
  Object.fromEntries(files.flatMap((file) => packages.map((name) => [`packages/${name}/src/${file}`, written(file)])))
