import { defineConfig } from 'vitest/config'
import config from './vitest.config.ts'

/** Tests of minutes, `npm run test:long`; they print how far they are. */
export default defineConfig({
  ...config,
  test: {
    ...config.test,
    projects: undefined,
    include: ['test/long/*.long.ts'],
    fileParallelism: false,
    disableConsoleIntercept: true,
    testTimeout: 3_600_000,
  },
})
