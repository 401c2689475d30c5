import { readFileSync } from 'node:fs'
import { defineConfig } from 'tsup'

const index = readFileSync(new URL('src/index.ts', import.meta.url), 'utf8')

/** The files with public names, as modules of their own: bundlers drop whole files, so that who takes one name gets only what it needs. */
const files = [...index.matchAll(/^export \{.*\} from '\.\/(.*)'/gm)].map(([, file]) => file!)

export default defineConfig({
  entry: ['src/index.ts', ...files.map((file) => `src/${file}.ts`)],
  outDir: 'dist/split',
  format: 'esm',
  splitting: true,
  sourcemap: true,
  target: 'node20',
})
