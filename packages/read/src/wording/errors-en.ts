import type { ImportErrorCode, ImportErrorFacts } from '../import-error'

const limits = {
  bytes: ['bytes', 'the source'],
  nodes: ['nodes', 'the source'],
  rowSpan: ['rows', 'a cell'],
  colSpan: ['columns', 'a cell'],
  entries: ['files', 'the zip'],
  inflated: ['bytes', 'the inflated zip'],
  pages: ['pages', 'the PDF'],
} as const

const sentences: { readonly [C in ImportErrorCode]: (facts: ImportErrorFacts) => string } = {
  limit: ({ limit = 'bytes', most = 0, found }) => {
    const [unit, what] = limits[limit]
    const counted = found === undefined ? '' : `, counted ${found}`
    return `beyond the limit: ${what} may have ${most} ${unit}${counted} (option limits.${limit})`
  },
  damaged: ({ detail }) => `the file is damaged and cannot be read: ${detail ?? 'the reason is not known'}`,
  unsupported: ({ detail }) => `this kind of file is not read: ${detail ?? 'it is not known which'}`,
  encrypted: () => 'the file opens with a password only',
  noLibrary: ({ detail }) => `the library ${detail ?? ''} is not installed`,
}

export const en = (code: ImportErrorCode, facts: ImportErrorFacts): string =>
  (facts.name === undefined ? '' : `${facts.name}: `) + sentences[code](facts)
