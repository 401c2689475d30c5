import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { expect, it } from 'vitest'
import { watch } from './watch'

/** A program that is watched, and then does this without ever resting. */
const watched = (megabytes: number, busy: string) => `
  const { Worker } = require('node:worker_threads')
  const worker = new Worker(${JSON.stringify(watch)}, { eval: true, workerData: { most: ${megabytes} * 2 ** 20, parent: process.ppid } })
  worker.on('online', () => { ${busy} })`

/** What vitest tells its own processes is not for others. */
const options = { encoding: 'utf8', env: { PATH: process.env['PATH'] } } as const

it('ends a process that holds too much outside of the heap', () => {
  const kept = 'const kept = []; for (let i = 0; i < 40; i++) kept.push(Buffer.alloc(2 ** 26, 1))'
  const { signal, stderr } = spawnSync(process.execPath, ['-e', watched(300, kept)], options)
  expect([signal, stderr]).toEqual(['SIGKILL', 'out of memory'])
})

it('lets a process be that holds less', () => {
  const busy = 'for (const end = Date.now() + 200; Date.now() < end; ); process.exit(3)'
  expect(spawnSync(process.execPath, ['-e', watched(300, busy)], options).status).toBe(3)
})

it('ends a process whose parent is gone, though it never rests', async () => {
  const child = watched(300, "process.stdout.write(process.pid + ';'); for (;;);")
  const parent = spawn(
    process.execPath,
    [
      '-e',
      `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(child)}], { stdio: 'inherit' })`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'], env: options.env },
  )
  const [data] = (await once(parent.stdout, 'data')) as [Buffer]
  const pid = parseInt(data.toString(), 10)
  expect(process.kill(pid, 0)).toBe(true)
  parent.kill('SIGKILL')
  await expect
    .poll(
      () => {
        try {
          return process.kill(pid, 0)
        } catch {
          return false
        }
      },
      { timeout: 300_000 },
    )
    .toBe(false)
})
