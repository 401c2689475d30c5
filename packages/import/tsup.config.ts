import { defineConfig } from 'tsup'

const readers = ['html', 'text', 'markdown', 'docx', 'xlsx', 'pdf', 'mht', 'json']
// Each is a file that is run, or chosen by the conditions in package.json.
const isolates = ['node', 'web', 'child', 'worker']

const names = {
  index: 'src/index.ts',
  isolated: 'src/isolated/index.ts',
  ...Object.fromEntries(readers.map((name) => [name, `src/readers/${name}.ts`])),
}

// Each reader is an entry of its own, so that a browser loads only the one that it needs.
export default defineConfig({
  entry: {
    ...names,
    ...Object.fromEntries(isolates.map((name) => [`isolated/${name}`, `src/isolated/${name}.ts`])),
  },
  format: ['esm', 'cjs'],
  dts: { entry: names },
  clean: true,
  sourcemap: true,
  splitting: true,
  target: 'node20',
  external: ['#isolate'],
  // CommonJS never reaches the `import.meta` that ES modules need, and must not even have it.
  esbuildOptions: (options, { format }) => {
    if (format === 'cjs') options.define = { ...options.define, 'import.meta.url': 'undefined' }
  },
})
