import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { FileType } from '@gxgk/import'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildChild } from './build-child'
import type { FuzzMessage } from './fuzz-child'
import { say, settings } from './settings'

const folder = fileURLToPath(new URL('../../node_modules/.cache/gxgk/', import.meta.url))

interface Run {
  readonly faults: readonly string[]
  readonly slowest: number
  readonly megabytes: number
}

/** The collector waits while there is room; with less of it only what is needed is measured, and a file that needs more ends the process. */
const heap = 128

/** As long as one file may take, the first ones of all with what they are made of. */
const patience = 600_000

const runFrom = (type: FileType, from: number, count: number): Promise<Run> =>
  new Promise((resolve) => {
    const process_ = spawn(
      process.execPath,
      [`--max-old-space-size=${heap}`, `${folder}fuzz.js`, type, String(from), String(count)],
      {
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    )
    const faults: string[] = []
    let last = from
    let measured: Pick<Run, 'slowest' | 'megabytes'> | undefined
    let errors = ''
    let timer: NodeJS.Timeout
    const wait = () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        faults.push(`种子 ${last}：没有读完`)
        process_.kill('SIGKILL')
      }, patience)
    }
    wait()
    process_.stderr.on('data', (data: Buffer) => (errors = `${errors}${data.toString()}`.slice(-2000)))
    createInterface({ input: process_.stdout }).on('line', (line) => {
      if (!line.startsWith('{"')) return
      const message = JSON.parse(line) as FuzzMessage
      if ('seed' in message) {
        last = message.seed
        wait()
      } else if ('fault' in message) faults.push(message.fault)
      else measured = message
    })
    process_.on('close', (code) => {
      clearTimeout(timer)
      if (!measured) faults.push(`种子 ${last}：进程中断（${code}）${errors}`)
      resolve({ faults, slowest: measured?.slowest ?? Infinity, megabytes: measured?.megabytes ?? Infinity })
    })
  })

const types: readonly FileType[] = ['text', 'html', 'markdown', 'docx', 'xlsx', 'json', 'pdf']
/** A process reads so many: what it does not give back would show. */
const share = 2500

beforeAll(() => buildChild('fuzz', fileURLToPath(new URL('fuzz-child.ts', import.meta.url)), folder))

describe.each(types)('faulty files of type %s', (type) => {
  it('are read or refused with an ImportError, each in 2 s, in 200 MB', async () => {
    const runs: Run[] = []
    for (let done = 0; done < settings.faults; done += share) {
      const count = Math.min(share, settings.faults - done)
      const run = await runFrom(type, settings.seed + done, count)
      runs.push(run)
      say(
        `坏文件（${type}）：已读 ${done + count} / ${settings.faults} 份，最慢 ${run.slowest} 毫秒，` +
          `内存最多比空载多 ${run.megabytes} MB，有误 ${run.faults.length} 份`,
      )
      for (const fault of run.faults.slice(0, 20)) say(fault)
    }
    expect(runs.flatMap(({ faults }) => faults).slice(0, 50)).toEqual([])
    expect(Math.max(...runs.map(({ megabytes }) => megabytes))).toBeLessThan(200)
  })
})
