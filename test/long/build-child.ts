import { build } from 'tsup'

/** Builds a program that is run as a process of its own, so that only what a user has is measured, not what makes TypeScript run. */
export const buildChild = (name: string, file: string, folder: string): Promise<void> =>
  build({
    entry: { [name]: file },
    outDir: folder,
    format: 'esm',
    target: 'node20',
    noExternal: [/^@gxgk\//],
    external: ['fast-check', 'fflate', 'markdown-it', 'parse5', /^pdfjs-dist/, 'saxes', 'zod'],
    esbuildOptions: (options) => {
      options.conditions = ['@gxgk/source']
    },
    config: false,
    silent: true,
  })
