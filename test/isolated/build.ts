import { fileURLToPath } from 'node:url'
import { build } from 'tsup'
import type * as module from './module'

const at = (file: string) => fileURLToPath(new URL(file, import.meta.url))

/**
 * Builds a module as it is built for users, with the program of the isolated processes beside it: a test runner runs neither. Gives the
 * path of what was built.
 */
export const builtBeside = async (file: string, name: string): Promise<string> => {
  const cache = at(`../../node_modules/.cache/${name}/`)
  await build({
    entry: { module: file, child: at('../../packages/import/src/isolated/child.ts') },
    outDir: cache,
    format: 'esm',
    target: 'node20',
    noExternal: [/^@gxgk\//, '#isolate'],
    external: ['@duckdb/node-api', 'fflate', 'markdown-it', 'parse5', /^pdfjs-dist/, 'saxes', 'yauzl', 'zod'],
    esbuildOptions: (options) => {
      options.conditions = ['@gxgk/source']
    },
    config: false,
    silent: true,
  })
  return `${cache}module.js`
}

export const builtModule = async (): Promise<typeof module> =>
  (await import(await builtBeside(at('module.ts'), 'gxgk-isolated'))) as typeof module
