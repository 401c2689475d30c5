/** The first document of a process, the memory of a hundred, and two worker threads against one: `npm run bench:pdf`. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { documentOf } from './documents'
import { families } from './typst.mjs'
import { typstSource } from './typst-source'

const script = fileURLToPath(new URL('render-batch.mjs', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'gxgk-bench-'))

const fileOf = (count: number): string => {
  const path = join(folder, `${count}.json`)
  writeFileSync(path, Array.from({ length: count }, (_, seed) => `${JSON.stringify(documentOf(seed))}\n`).join(''))
  return path
}

interface Told {
  readonly importing: number
  readonly first: number
  readonly all: number
  readonly megabytes: number
}

const inProcess = (count: number): Told =>
  JSON.parse(execFileSync(process.execPath, [script, fileOf(count)], { encoding: 'utf8' })) as Told

/** Documents a second of so many threads, each of which renders all of the documents. */
const inThreads = async (threads: number, count: number): Promise<number> => {
  const file = fileOf(count)
  const workers = Array.from({ length: threads }, () => new Worker(script, { workerData: file }))
  const next = (worker: Worker) => new Promise((resolve) => worker.once('message', resolve))
  await Promise.all(workers.map(next))
  const start = performance.now()
  await Promise.all(
    workers.map((worker) => {
      const done = next(worker)
      worker.postMessage('go')
      return done
    }),
  )
  const seconds = (performance.now() - start) / 1000
  await Promise.all(workers.map((worker) => worker.terminate()))
  return (threads * count) / seconds
}

const medianOf = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!

/** The first document of a process, ours and Typst's in turn. */
const source = join(folder, 'first.typ')
writeFileSync(source, typstSource(documentOf(0), families))
const other = fileURLToPath(new URL('typst-first.mjs', import.meta.url))
const cold = Array.from({ length: 9 }, () => ({
  ...inProcess(1),
  typst: (JSON.parse(execFileSync(process.execPath, [other, source], { encoding: 'utf8' })) as { first: number }).first,
}))
const [importing, first, typst] = (['importing', 'first', 'typst'] as const).map((of) =>
  medianOf(cold.map((one) => one[of])),
)
console.log(
  `一个进程的第一份：载入 ${importing!.toFixed(0)} 毫秒，其后 ${first!.toFixed(0)} 毫秒；Typst 其后 ${typst!.toFixed(0)} 毫秒，我们是它的 ${(first! / typst!).toFixed(2)} 倍`,
)
const [one, hundred] = [inProcess(1), inProcess(100)]
console.log(`内存：一份 ${one.megabytes.toFixed(0)} MB，一百份 ${hundred.megabytes.toFixed(0)} MB`)
// So many that the time in which the code of each thread gets warm does not count.
const rounds: (readonly [alone: number, both: number])[] = []
for (let round = 0; round < 3; round++) rounds.push([await inThreads(1, 300), await inThreads(2, 300)])
const [alone, both] = rounds.sort(([a, b], [c, d]) => b / a - d / c)[1]!
console.log(
  `一个线程每秒 ${alone.toFixed(0)} 份，两个线程每秒 ${both.toFixed(0)} 份，是 ${(both / alone).toFixed(2)} 倍（三次的中位）`,
)
