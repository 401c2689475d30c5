import { defineConfig } from 'tsup'

export default defineConfig({
  entry: ['src/index.ts', 'src/web.ts'],
  format: ['esm', 'cjs'],
  dts: true,
  clean: true,
  sourcemap: true,
  target: 'node20',
  // CommonJS never reaches the `import.meta` that ES modules need.
  esbuildOptions: (options) => {
    options.logOverride = { 'empty-import-meta': 'silent' }
  },
})
