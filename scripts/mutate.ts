// npm run mutate -- [--seed 1] [--count 40] [--tests 6] [--more 12] [目录…]：把源码一处一处改坏，看测试是否发现；抽样，种子和没有发现的都印出。
import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Mutant } from './mutate/mutants'
import { mutantsOf } from './mutate/mutants'
import { testsFinder } from './mutate/tests-of'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '40' },
    tests: { type: 'string', default: '6' },
    more: { type: 'string', default: '12' },
  },
})
const core = ['rules', 'locate', 'complete', 'narrative'].map((name) => `packages/core/src/${name}`)
const folders = positionals.length > 0 ? positionals : [...core, 'packages/import/src', 'packages/pdf/src']

/** Numbers from 0 to 1 that are the same for a seed (mulberry32). */
const randomOf = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.includes('node_modules'))
    .map((name) => resolve(folder, name))
    .sort()
const isTest = (file: string) => /\.(?:test|bench)\.ts$/.test(file)

const all = folders
  .flatMap(filesIn)
  .filter((file) => !isTest(file))
  .flatMap((file) => mutantsOf(file, readFileSync(file, 'utf8')))
const random = randomOf(Number(values.seed))
const sample = all
  .map((mutant) => ({ mutant, place: random() }))
  .sort((a, b) => a.place - b.place)
  .slice(0, Number(values.count))
/** Those of the whole that read the files from the disk, or in other processes: they never see a mutant. */
const unseeing =
  /\/test\/(?:architecture|bundles|command-start|docs|example|isolated|killed|lock-file|mutate|package|run|site|types)/
/** Those of the packages, and those of the whole that import them by name. */
const testsOf = testsFinder(
  [...folders.map((folder) => folder.replace(/(packages\/[^/]+\/src).*/, '$1')), 'test']
    .filter((folder, i, every) => every.indexOf(folder) === i)
    .flatMap(filesIn)
    .filter((file) => file.endsWith('.test.ts') && !unseeing.test(file)),
)

/** A mutant that takes longer runs without end: ten times what the same tests take without a change, and a minute at least. */
const longestOf = (usual: number) => Math.max(60_000, 10 * usual)

let child: ChildProcess | undefined
const next = <T>(process: ChildProcess, longest = 600_000): Promise<T | undefined> =>
  new Promise((done) => {
    const timer = setTimeout(() => done(undefined), longest)
    process.once('message', (message) => {
      clearTimeout(timer)
      done(message as T)
    })
  })

const endChild = () => {
  if (child?.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
  child = undefined
}

/** What the last one that was killed was killed by. */
let killedBy: string | undefined

const verdictOf = async (
  mutant: Mutant | undefined,
  tests: readonly string[],
  longest?: number,
): Promise<'killed' | 'survived' | 'endless'> => {
  if (!child) {
    const file = resolve(import.meta.dirname, 'mutate/run-mutants.ts')
    // A group of processes of its own: vitest's own children, one of which runs without end, are ended with it.
    child = fork(file, { silent: true, execArgv: process.execArgv, detached: true })
    await next(child)
  }
  child.send({ mutant, tests })
  const answer = await next<{ readonly killed: boolean; readonly by?: string }>(child, longest)
  killedBy = answer?.by
  if (answer) return answer.killed ? 'killed' : 'survived'
  endChild()
  return 'endless'
}

console.log(
  `种子 ${values.seed}，${all.length} 处可改，抽 ${sample.length} 处，每处用最近的 ${values.tests} 个测试文件，没有发现的再用其次的 ${values.more} 个`,
)
const counts = { killed: 0, survived: 0, endless: 0 }

/** What was tried until now. */
const summary = () => {
  const tried = counts.killed + counts.endless + counts.survived
  const found = counts.killed + counts.endless
  return `试了 ${tried} 处，发现 ${found}（${Math.round((found / Math.max(1, tried)) * 100)}%），其中不停的 ${counts.endless}`
}

/** Also where it is stopped before the end. */
const end = (): never => {
  endChild()
  console.log(summary())
  process.exit(0)
}
process.on('SIGINT', end).on('SIGTERM', end)

const usual = new Map<string, number>()
/** How many milliseconds the tests take without a change. Those that fail by themselves would kill every mutant. */
const usualOf = async (tests: readonly string[]): Promise<number> => {
  for (const test of tests)
    if (!usual.has(test)) {
      const start = Date.now()
      if ((await verdictOf(undefined, [test])) !== 'survived')
        throw new Error(`没有改动时测试就没有通过：${test}：${killedBy}`)
      usual.set(test, Date.now() - start)
    }
  return tests.reduce((sum, test) => sum + usual.get(test)!, 0)
}

const tried = async (mutant: Mutant, tests: readonly string[]) => {
  if (tests.length === 0) return 'survived'
  return verdictOf(mutant, tests, longestOf(await usualOf(tests)))
}

for (const { mutant } of sample) {
  const tests = testsOf(mutant.file)
  const [few, more] = [Number(values.tests), Number(values.more)]
  const near = await tried(mutant, tests.slice(0, few))
  const verdict = near === 'survived' ? await tried(mutant, tests.slice(few, few + more)) : near
  counts[verdict]++
  const { file, line, from, to } = mutant
  const told = `${file.slice(resolve('.').length + 1)}:${line}  ${from.slice(0, 60).replace(/\s+/g, ' ')} → ${to}`
  if (verdict !== 'killed') console.log(`${verdict === 'endless' ? '不停' : '未发现'} ${told}`)
  console.error(summary())
}
end()
