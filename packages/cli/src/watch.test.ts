import { mkdtempSync, rmSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { ExitCode } from './exit-codes'
import type { InputFile } from './input-files'
import type { Io } from './io'
import { watch } from './watch'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gxgk-watch-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

let day = 1
/** Each save has a time of its own, however fast one follows another. */
const save = (name: string) => {
  writeFileSync(join(folder, name), '')
  utimesSync(join(folder, name), day, day)
  day++
}

/** Watches while one step after another is done, and gives the files of each call of the work. */
const watched = async (given: readonly string[], steps: readonly (() => void)[], codes: readonly ExitCode[] = []) => {
  const calls: (readonly string[])[] = []
  let stop = () => {}
  let isUndone = false
  const io = {
    cwd: folder,
    err: () => {},
    onStop: (told: () => void) => {
      stop = told
      return () => {
        isUndone = true
      }
    },
  } as unknown as Io
  const work = async (files: readonly InputFile[]) => {
    calls.push(files.map(({ name }) => name))
    return codes[calls.length - 1] ?? 0
  }
  const left = [...steps, () => stop()]
  const code = await watch(given, io, work, async () => left.shift()!())
  return { code, calls, isUndone }
}

it('does the work at once, and again on what is saved, as long as nobody stops it', async () => {
  save('甲.html')
  save('乙.html')
  const { code, calls, isUndone } = await watched(
    ['甲.html', '乙.html'],
    [() => {}, () => save('乙.html'), () => {}, () => save('甲.html')],
    [1, 1, 0],
  )
  expect(calls).toEqual([['甲.html', '乙.html'], ['乙.html'], ['甲.html']])
  expect([code, isUndone]).toEqual([0, true])
})

it('sees what is new in a folder, and what goes and comes again', async () => {
  save('甲.html')
  const { calls } = await watched(
    ['.'],
    [
      () => save('乙.docx'),
      () => save('~$乙.docx'),
      () => save('乙.已核对.docx'),
      () => unlinkSync(join(folder, '甲.html')),
      () => save('甲.html'),
    ],
  )
  expect(calls).toEqual([['甲.html'], ['乙.docx'], ['甲.html']])
})

it('outlives a folder that is empty for a moment', async () => {
  save('甲.html')
  const steps = [() => unlinkSync(join(folder, '甲.html')), () => save('甲.html')]
  expect((await watched(['.'], steps)).calls).toEqual([['甲.html'], ['甲.html']])
})

it('takes no standard input', async () =>
  expect(watched(['-'], [])).rejects.toThrow('--watch 看的是文件，不能是标准输入'))
