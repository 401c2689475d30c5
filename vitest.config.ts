import { configDefaults, defineConfig } from 'vitest/config'

/** Tests run on source: the condition picks the folders `src` of the packages, so no build is needed. */
export const conditions = ['@gxgk/source', 'import', 'module', 'node', 'default']

/** All files of tests but the long ones. */
export const all = ['packages/*/src/**/*.test.ts', 'apps/*/src/**/*.test.ts', 'test/**/*.test.ts']

/**
 * Those that stand in for what other tests of the same process use (a module, `fetch`), ask what a fresh process has, measure the
 * process, or fill it with the model of a recogniser.
 */
const alone = [
  'packages/cli/src/scans.test.ts',
  'packages/corpus/src/store/duckdb.test.ts',
  'packages/ocr/src/ocr.test.ts',
  'packages/pdf/src/platform/platform.test.ts',
  'packages/pdf/src/render-pdf.test.ts',
  'packages/read/src/pdf/load-pdfjs.test.ts',
  'packages/read/src/pdf/read-pdf.test.ts',
  'packages/read/src/pdf/stray-rejections.test.ts',
  'test/font-faces.test.ts',
  'test/isolated.test.ts',
  'test/scans.test.ts',
  'test/growth/*.test.ts',
]

const benchmark = { include: ['packages/*/src/**/*.bench.ts', 'test/**/*.bench.ts'] }

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    // For what never ends, not for what is slow: of time that a busy machine takes no test may fail.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // As many as there are cores: of two, one would stand idle by default.
    maxWorkers: '100%',
    reporters: ['default', './scripts/count-reporter.ts'],
    // A process for many files: to start one and to load what the tests have in common takes as long as most files.
    projects: [
      {
        extends: true,
        test: {
          name: 'shared',
          isolate: false,
          include: all,
          exclude: [...configDefaults.exclude, ...alone],
          benchmark,
        },
      },
      {
        extends: true,
        test: { name: 'alone', include: alone, benchmark: { include: [] }, sequence: { groupOrder: 1 } },
      },
    ],
  },
})
