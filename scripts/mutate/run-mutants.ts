import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Vitest } from 'vitest/node'
import { createVitest } from 'vitest/node'
import { all, conditions } from '../../vitest.config'
import type { Mutant } from './mutants'
import { mutated } from './mutants'

/** A mutant, and the test files that are to kill it, the nearest first; without one the tests are to pass. */
export interface Task {
  readonly mutant?: Mutant
  readonly tests: readonly string[]
}

const root = resolve(import.meta.dirname, '../..')
let current: Mutant | undefined

/** Gives the tests the mutant in place of its file; nothing is written to the disk. */
const plugin = {
  name: 'mutant',
  enforce: 'pre' as const,
  load: (id: string) =>
    current && id.split('?')[0] === current.file ? mutated(readFileSync(current.file, 'utf8'), current) : undefined,
}

const quiet = { onInit: () => {} }

const isKilled = async (vitest: Vitest, { mutant, tests }: Task): Promise<boolean> => {
  for (const one of [current, mutant]) if (one) vitest.invalidateFile(one.file)
  current = mutant
  const specifications = await vitest.globTestSpecifications(tests.map((test) => resolve(test)))
  const once = async () => {
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications)
    return { failed: testModules.some((module) => !module.ok()), stray: unhandledErrors.length > 0 }
  }
  // An error of no test may be that a busy machine kept vitest waiting: then it is gone the second time.
  const first = await once()
  if (first.failed || !first.stray) return first.failed
  const second = await once()
  return second.failed || second.stray
}

/** In a process of its own, which is ended where a mutant runs without end: answers each task with whether it was killed. */
const vitest = await createVitest(
  'test',
  {
    root,
    // Not those of the repository: their projects would not have the plugin.
    config: false,
    include: all,
    watch: false,
    bail: 1,
    maxWorkers: 1,
    fileParallelism: false,
    reporters: [quiet],
    testTimeout: 600_000,
  },
  { plugins: [plugin], resolve: { conditions }, ssr: { resolve: { conditions } } },
)
process.on('message', (task: Task) => {
  void isKilled(vitest, task).then((killed) => process.send!({ killed }))
})
process.send!({ ready: true })
