import { defineConfig } from 'tsup'

const readers = ['html', 'text', 'markdown', 'docx', 'xlsx', 'pdf', 'pages', 'mht', 'json', 'ooxml', 'ooxml/write']

// Each reader is an entry of its own, so that a browser loads only the one that it needs; what writes needs none.
export default defineConfig({
  entry: {
    index: 'src/index.ts',
    ...Object.fromEntries(readers.map((name) => [name, `src/${name}/index.ts`])),
  },
  format: ['esm', 'cjs'],
  dts: true,
  clean: true,
  sourcemap: true,
  splitting: true,
  target: 'node20',
})
