import { defineConfig } from 'vitest/config'

// Tests run on source: the condition picks packages/*/src, so no build is needed.
const conditions = ['@gxgk/source', 'import', 'module', 'node', 'default']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'apps/*/src/**/*.test.ts', 'test/**/*.test.ts'],
    benchmark: { include: ['packages/*/src/**/*.bench.ts', 'test/**/*.bench.ts'] },
    // For what never ends, not for what is slow: of time that a busy machine takes no test may fail.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // As many as there are cores: of two, one would stand idle by default.
    maxWorkers: '100%',
    reporters: ['default', './scripts/count-reporter.ts'],
  },
})
