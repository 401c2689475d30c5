import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { blankDraft, form2021 } from '@gxgk/core'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Importer, Io } from './io'
import { readAhead } from './read-ahead'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gxgk-ahead-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const filesOf = (count: number) =>
  Array.from({ length: count }, (_, i) => {
    const path = join(folder, `${i}.txt`)
    writeFileSync(path, String(i))
    return { name: `${i}.txt`, path }
  })

const together = availableParallelism()

/**
 * Reads a file of so many as a draft of an organ called what is in it, each only when all that may be read with it have been begun;
 * counts how many are read at a time.
 */
const slowly = (count: number) => {
  let now = 0
  let most = 0
  const begun: string[] = []
  const importApart: Importer = async (bytes) => {
    const organ = new TextDecoder().decode(bytes)
    begun.push(organ)
    most = Math.max(most, ++now)
    await vi.waitUntil(() => begun.length >= Math.min(Number(organ) + together, count), {
      interval: 1,
      timeout: 60_000,
    })
    now--
    if (organ === '1') throw new Error('bad')
    return { draft: blankDraft(form2021, { organ, year: 2024 }), type: 'text', trace: {}, problems: [] } as never
  }
  return { io: { importApart } as unknown as Io, begun, most: () => most }
}

it('gives the files in order, as many read at a time as there are processors', async () => {
  const files = filesOf(9)
  const { io, begun, most } = slowly(9)
  const read = readAhead(files, {}, io)
  const told: string[] = []
  for (const i of files.keys())
    told.push(
      await read(i).then(
        ({ draft }) => draft.organ,
        () => 'failed',
      ),
    )
  expect(told).toEqual(['0', 'failed', '2', '3', '4', '5', '6', '7', '8'])
  expect([...begun].sort()).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8'])
  expect(most()).toBe(Math.min(together, 9))
})

it('reads no more files ahead than that', async () => {
  const { io, begun } = slowly(50)
  const read = readAhead(filesOf(50), {}, io)
  await read(0)
  expect(begun.length).toBe(Math.min(together, 50))
})
