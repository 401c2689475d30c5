import { defineConfig } from 'tsup'

// What differs by where the program runs is chosen by the conditions in package.json.
const runtimes = ['node', 'web']

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    ...Object.fromEntries(runtimes.map((name) => [`runtime/${name}`, `src/runtime/${name}.ts`])),
  },
  format: ['esm', 'cjs'],
  dts: { entry: { index: 'src/index.ts' } },
  clean: true,
  sourcemap: true,
  splitting: true,
  target: 'node20',
  external: ['#runtime'],
  // CommonJS never reaches the `import.meta` that ES modules need, and must not even have it.
  esbuildOptions: (options, { format }) => {
    if (format === 'cjs') options.define = { ...options.define, 'import.meta.url': 'undefined' }
  },
})
