import { readFileSync } from 'node:fs'
import type { PluginBuild } from 'esbuild'
import { defineConfig } from 'tsup'

const index = readFileSync(new URL('src/index.ts', import.meta.url), 'utf8')

/** The files with public names, as modules of their own: bundlers drop whole files, so that who takes one name gets only what it needs. */
const files = [...index.matchAll(/^export \{.*\} from '\.\/(.*)'/gm)].map(([, file]) => file!)

/** The examples of the readers' patterns are for the pages and tests made of them: 1.4 KB (gzip) that nobody reads in a program. */
const withoutExamples = {
  name: 'without examples',
  setup: (build: PluginBuild) =>
    build.onLoad({ filter: /narrative[\\/](?:clause-patterns|read-all|read-none)\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(/,\s*example: '[^']*'/g, ''),
      loader: 'ts',
    })),
}

/** The lists of the readers' words are parted by spaces, in the sources by lines too. */
const inOneLine = {
  name: 'in one line',
  setup: (build: PluginBuild) =>
    build.onLoad({ filter: /narrative[\\/]lexicon\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(/`[^`]*`/g, (list) => list.replace(/\s+/g, ' ')),
      loader: 'ts',
    })),
}

export default defineConfig({
  entry: ['src/index.ts', ...files.map((file) => `src/${file}.ts`)],
  outDir: 'dist/split',
  format: 'esm',
  splitting: true,
  sourcemap: true,
  target: 'node20',
  // Else each Chinese character is written as an escape of six bytes, which bundlers leave so in patterns.
  esbuildOptions: (options) => {
    options.charset = 'utf8'
  },
  esbuildPlugins: [withoutExamples, inOneLine],
})
