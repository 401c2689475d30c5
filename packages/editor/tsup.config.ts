import { readFileSync } from 'node:fs'
import type { PluginBuild } from 'esbuild'
import { transformSync } from 'esbuild'
import { defineConfig } from 'tsup'

const minified = (styles: string): string => transformSync(styles, { loader: 'css', minify: true }).code.trim()

/** The styles as a browser needs them, without what people read; a file in which something is filled in stays as it is. */
const smallStyles = {
  name: 'small styles',
  setup: (build: PluginBuild) =>
    build.onLoad({ filter: /editor[\\/]src[\\/]styles[\\/]\w+\.ts$/ }, ({ path }) => {
      const code = readFileSync(path, 'utf8')
      if (code.includes('${')) return undefined
      const contents = code.replace(/`([^`]*)`/, (_, styles: string) => JSON.stringify(minified(styles)))
      return { contents, loader: 'ts' }
    }),
}

export default defineConfig({
  entry: ['src/index.ts', 'src/define.ts'],
  format: ['esm', 'cjs'],
  dts: true,
  clean: true,
  sourcemap: true,
  target: 'es2022',
  esbuildPlugins: [smallStyles],
})
