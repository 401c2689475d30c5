import { defineConfig } from 'tsup'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    pdfmake: 'src/pdfmake/index.ts',
    'platform/node': 'src/platform/node.ts',
    'platform/web': 'src/platform/web.ts',
  },
  format: ['esm', 'cjs'],
  dts: { entry: { index: 'src/index.ts', pdfmake: 'src/pdfmake/index.ts' } },
  clean: true,
  sourcemap: true,
  target: 'node20',
  minify: true,
  // Chosen where it is used, by the conditions in package.json.
  external: ['#platform'],
  // CommonJS never reaches the `import.meta` that ES modules need.
  esbuildOptions: (options) => {
    options.logOverride = { 'empty-import-meta': 'silent' }
  },
})
