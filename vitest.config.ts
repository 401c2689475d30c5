import { configDefaults, defineConfig } from 'vitest/config'
import type { TestSpecification } from 'vitest/node'
import { BaseSequencer } from 'vitest/node'

/** Tests run on source: the condition picks the folders `src` of the packages, so no build is needed. */
export const conditions = ['@gxgk/source', 'import', 'module', 'node', 'default']

/** All files of tests but the long ones. */
export const all = ['packages/*/src/**/*.test.ts', 'apps/*/src/**/*.test.ts', 'test/**/*.test.ts']

/** Those that stand in for what other tests of the same process use (a module, `fetch`), ask what a fresh process has, or measure the process. */
const alone = [
  'packages/corpus/src/store/duckdb.test.ts',
  'packages/pdf/src/platform/platform.test.ts',
  'packages/pdf/src/render-pdf.test.ts',
  'packages/read/src/pdf/load-pdfjs.test.ts',
  'packages/read/src/pdf/read-pdf.test.ts',
  'packages/read/src/pdf/stray-rejections.test.ts',
  'test/font-faces.test.ts',
  'test/growth/*.test.ts',
]

/**
 * Those of the whole: they pack, install, print, read pictures or start many processes, or hold thousands of random reports
 * against a law. `npm test` leaves them to `npm run test:all` (what CI runs), so that it takes minutes. Run after the others, the slowest first.
 */
const whole = [
  'test/scans.test.ts',
  'test/scan-pages.test.ts',
  'test/attacks/attacks.test.ts',
  'test/round-trip.test.ts',
  'test/packed.test.ts',
  'packages/import/src/spaced.test.ts',
  'packages/import/src/deviations.test.ts',
  'test/locate.test.ts',
  'test/strangers.test.ts',
  'packages/corpus/src/check/check-corpus.test.ts',
  'packages/read/src/docx/damaged-docx.test.ts',
  'packages/read/src/xlsx/damaged-xlsx.test.ts',
  'packages/import/src/misprints.test.ts',
  'packages/import/src/fuzz.test.ts',
  'packages/import/src/faults.test.ts',
  'test/sweep/sweep.test.ts',
  'test/killed-import.test.ts',
  'test/examples.test.ts',
  'test/isolated.test.ts',
  'packages/corpus/src/lint/lint-rates.test.ts',
  'packages/ocr/src/ocr.test.ts',
  'packages/cli/src/scans.test.ts',
]

/** Files in the order of {@link whole}, then the larger first: the slowest, begun last, would keep one core waiting. */
class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const place = ({ moduleId }: TestSpecification) => {
      const found = whole.findIndex((name) => moduleId.endsWith(name))
      return found === -1 ? whole.length : found
    }
    return (await super.sort(files)).sort((a, b) => place(a) - place(b))
  }
}

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
    sequence: { sequencer: SlowestFirst },
    reporters: ['default', './scripts/count-reporter.ts'],
    // A process for many files: to start one and to load what the tests have in common takes as long as most files.
    projects: [
      {
        extends: true,
        test: {
          name: 'shared',
          isolate: false,
          include: all,
          exclude: [...configDefaults.exclude, ...alone, ...whole],
          benchmark,
        },
      },
      {
        extends: true,
        test: { name: 'alone', include: alone, benchmark: { include: [] }, sequence: { groupOrder: 1 } },
      },
      {
        extends: true,
        test: { name: 'whole', include: whole, benchmark: { include: [] }, sequence: { groupOrder: 2 } },
      },
    ],
  },
})
