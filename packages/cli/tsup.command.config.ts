import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Metafile, Plugin } from 'esbuild'
import { defineConfig } from 'tsup'

/** Left as packages: what finds its own files beside it or is seldom loaded, and the errors that they have in common with the command. */
const apart = [
  '@gxgk/corpus',
  '@gxgk/document',
  '@gxgk/docx',
  '@gxgk/import/isolated',
  '@gxgk/ocr',
  '@gxgk/pdf',
  '@gxgk/xlsx',
]

/** Readers that are left too, pdfjs and the parser of XML with them. */
const readers = /^@gxgk\/read\/(?:pdf|docx|xlsx)$/

/** The folders of the packages of others of which something is in the files. */
const packagesIn = ({ inputs }: Metafile): readonly string[] => [
  ...new Set(Object.keys(inputs).flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0] ?? [])),
]

const notice = (folder: string): string => {
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, string>
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one))
  if (file === undefined) throw new Error(`${folder} has no licence`)
  return `${name} ${version}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`
}

const bundle: Plugin = {
  name: 'one program',
  setup: (build) => {
    build.initialOptions.metafile = true
    build.onResolve({ filter: readers }, ({ path }) => ({ path: path.replace('/read/', '/import/'), external: true }))
    build.onEnd(({ metafile }) => {
      const notices = packagesIn(metafile!).map(notice).sort()
      writeFileSync('dist/THIRD-PARTY.txt', notices.join(`\n${'-'.repeat(80)}\n\n`))
    })
  },
}

/**
 * The command as one program, of which a call loads what it needs: to resolve, read and compile two hundred files of ten packages
 * takes longer than to check a report.
 */
export default defineConfig({
  entry: { main: 'src/main.ts' },
  format: 'esm',
  splitting: true,
  minify: true,
  target: 'node20',
  external: apart,
  noExternal: [new RegExp(`^(?!node:|(?:${apart.join('|')})$)`)],
  esbuildPlugins: [bundle],
  esbuildOptions: (options) => {
    options.conditions = ['@gxgk/source']
    options.charset = 'utf8'
    options.chunkNames = 'main/[name]-[hash]'
  },
})
