import { fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import type { Socket } from 'node:net'
import { availableParallelism } from 'node:os'
import { pathToFileURL } from 'node:url'
import { ImportError } from '@gxgk/read'
import type { Answer, Isolate, Listener, Platform } from './isolate'

// CommonJS has no import.meta, ES modules have no __filename.
const here = typeof __filename === 'string' ? pathToFileURL(__filename).href : import.meta.url

/** What a process says when it has no more memory, its own watch or V8; a system that has none left kills it. */
const ofMemory = /out of memory|invalid size error/
const letters = 8000

/** A process, not a thread: V8 ends the whole process when a thread has no memory for one large thing. */
const start = (megabytes: number): Isolate => {
  const program = new URL(here.endsWith('.ts') ? './child.ts' : './child.js', here)
  if (!existsSync(program)) throw new ImportError('noLibrary', { detail: '@gxgk/import/isolated' })
  const child = fork(program, [String(megabytes)], {
    execArgv: [`--max-old-space-size=${megabytes}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  const stderr = child.stderr as Socket
  let listener: Listener | undefined
  let said = ''
  let isGone = false
  let gone: () => void
  const end = new Promise<void>((resolve) => (gone = resolve))
  const leave = (reason: string) => {
    if (isGone) return
    isGone = true
    gone()
    listener?.({ kind: 'ended', reason })
  }
  stderr.on('data', (data: Buffer) => (said = (said + data.toString()).slice(0, letters)))
  child.on('message', (answer: Answer) => listener?.(answer))
  child.on('error', (error) => leave(error.message))
  child.on('close', (code, signal) =>
    leave(signal === 'SIGKILL' || ofMemory.test(said) ? 'memory' : (signal ?? `exit ${code}`)),
  )
  return {
    run: (job, told) => {
      listener = told
      if (isGone) told({ kind: 'ended', reason: 'gone' })
      else child.send(job, (error) => error && child.kill('SIGKILL'))
    },
    isAlive: () => !isGone,
    hold: (isHeld) => {
      for (const one of [child, child.channel, stderr]) one?.[isHeld ? 'ref' : 'unref']()
    },
    end: () => {
      listener = undefined
      child.kill('SIGKILL')
      return end
    },
  }
}

/** As many as there are cores, for which the program that asks is not counted: it waits. */
export const platform: Platform = { start, most: availableParallelism() }
