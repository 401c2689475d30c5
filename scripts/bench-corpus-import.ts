// npx tsx --conditions=@gxgk/source scripts/bench-corpus-import.ts [files]
// Imports pages as organs publish them, once and again, in this process: what reading takes, what the corpus itself does (hashing, rows,
// writing, catalogue), and what a second run over the same folder takes, in seconds of processor time.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importReport } from '@gxgk/import'
import { importCorpus } from '../packages/corpus/src/import/import-corpus'
import { putFiles } from '../test/killed-import/files'

const reports = Number(process.argv[2] ?? 1000)

const cpu = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

const folder = mkdtempSync(join(tmpdir(), 'gxgk-bench-'))
try {
  const source = join(folder, '年报')
  mkdirSync(source)
  await putFiles(source, { reports, damaged: 0, bombs: 0, endless: 0 })
  let reading = 0
  const run = async (dir: string) => {
    const [before, read] = [cpu(), reading]
    const summary = await importCorpus([source], dir, {
      // One at a time, so that what passes while a file is read is what reading takes.
      workers: 1,
      read: async (bytes, { name }) => {
        const began = cpu()
        try {
          return await importReport(bytes, { ...(name !== undefined && { name }) })
        } finally {
          reading += cpu() - began
        }
      },
    })
    return { all: cpu() - before, reading: reading - read, summary }
  }
  // What is loaded and compiled once is no part of either.
  await run(join(folder, '先'))
  const first = await run(join(folder, '库'))
  const second = await run(join(folder, '库'))
  const own = first.all - first.reading
  console.log(
    `${first.summary.ok} read, ${first.summary.failed} not; ${second.summary.skipped} skipped the second time`,
  )
  console.log(
    `first run ${first.all.toFixed(2)} cpu-s, of which reading ${first.reading.toFixed(2)}, the corpus itself ${own.toFixed(2)} (${((own / first.all) * 100).toFixed(1)} %)`,
  )
  console.log(`second run ${second.all.toFixed(2)} cpu-s (${((second.all / first.all) * 100).toFixed(1)} %)`)
} finally {
  rmSync(folder, { recursive: true })
}
