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

// Whoever reads what goes along may stop before its end too, and there is nobody to tell.
process.stderr.on('error', () => {})

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    dropHalfFiles()
    lastWords('已停止')
    // Ended by the signal itself: a shell that runs the command in a loop ends the loop too, and no open pipe is waited for.
    process.removeAllListeners(signal)
    process.kill(process.pid, signal)
  })

const { version } = createRequire(import.meta.url)('../package.json') as { readonly version: string }

keepCompiled()

void import('./run')
  .then(({ run }) => run(process.argv.slice(2), processIo(), version))
  .then((code) => {
    process.exitCode = code
  })
  .catch((error: unknown) => {
    dropHalfFiles()
    lastWords(`程序自己出错了，请把下面的话告诉开发者：\n${error instanceof Error ? error.stack : String(error)}`)
    process.exitCode = exitCodes.unreadable
  })
