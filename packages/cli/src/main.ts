#!/usr/bin/env node
import { createRequire } from 'node:module'
import { exitCodes } from './exit-codes'
import { reasonOf } from './reason-of'
import { keepCompiled } from './keep-compiled'
import { lastWords, processIo } from './process-io'
import { dropHalfFiles } from './write-file'

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads the output may stop before its end.
  if (error.code === 'EPIPE') process.exit(0)
  dropHalfFiles()
  lastWords(`写不了标准输出：${reasonOf(error)}`)
  process.exit(exitCodes.unreadable)
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
