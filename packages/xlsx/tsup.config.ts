import { defineConfig } from 'tsup'

// What each call needs is in files of its own, of which a bundler leaves those that are not used.
export default defineConfig({
  entry: {
    index: 'src/index.ts',
    'parts/render': 'src/render/render-xlsx.ts',
    'parts/fill-in': 'src/fill-in/fill-in-workbook.ts',
    'parts/district': 'src/district/district-workbook.ts',
    'parts/mark': 'src/mark/mark-xlsx.ts',
  },
  format: ['esm', 'cjs'],
  dts: { entry: { index: 'src/index.ts' } },
  clean: true,
  sourcemap: true,
  splitting: true,
  target: 'node20',
})
