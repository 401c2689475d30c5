#!/usr/bin/env node
import { createRequire } from 'node:module'
import { keepCompiled } from './keep-compiled'
import { lastWords, processIo } from './process-io'
import { dropHalfFiles } from './write-file'

// Whoever reads the output may stop before its end.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)
  process.on(signal, () => {
    dropHalfFiles()
    lastWords('已停止')
    process.exit(code)
  })

const { version } = createRequire(import.meta.url)('../package.json') as { readonly version: string }

keepCompiled()

void import('./run')
  .then(({ run }) => run(process.argv.slice(2), processIo(), version))
  .then((code) => {
    process.exitCode = code
  })
