import { posix } from 'node:path'
import type { Source } from './sources'
import { importsOf, insideOf, isTesting } from './sources'

/** From left to right; a file imports from its own layer's folder and from layers to the left. */
const layers = [
  ['forms'],
  ['model'],
  ['narrative'],
  ['rules'],
  ['check'],
  ['explain', 'locate', 'complete', 'compare', 'aggregate'],
  ['diagnose'],
  ['wording'],
  ['compose'],
  ['index'],
]

/** Sentences are for those who print them: no layer between the rules and compose may read them. */
const readersOfWording = ['wording', 'compose', 'index']

/** The one step to the right: what is wrong with a report is thrown as a sentence. */
export const exception = { path: 'packages/core/src/model/report-error.ts', specifier: '../wording/describe-problem' }

/** `forms` of `forms/2021.ts`, `check` of `check.ts`. */
const partOf = (inside: string) => inside.split('/')[0]!.replace(/\.ts$/, '')
const layerOf = (part: string) => layers.findIndex((parts) => parts.includes(part))

const violation = (from: string, to: string): string | undefined => {
  if (layerOf(from) < 0) return `${from} is in no layer`
  if (from === to) return undefined
  if (to === 'wording' && !readersOfWording.includes(from)) return `${from} imports wording`
  return layerOf(to) >= 0 && layerOf(to) < layerOf(from) ? undefined : `${from} imports ${to}`
}

/** Imports inside core that do not go from right to left, as sentences. */
export const wrongLayers = (sources: readonly Source[]): readonly string[] =>
  sources
    .filter(({ path }) => path.startsWith('packages/core/src/') && !isTesting(path))
    .flatMap(({ path, text }) =>
      importsOf(text)
        .filter((specifier) => specifier.startsWith('.'))
        .filter((specifier) => path !== exception.path || specifier !== exception.specifier)
        .flatMap((specifier) => {
          const target = insideOf(posix.join(posix.dirname(path), specifier))
          const found = violation(partOf(insideOf(path)), partOf(target))
          return found ? [`${path}: ${found} (${specifier})`] : []
        }),
    )
