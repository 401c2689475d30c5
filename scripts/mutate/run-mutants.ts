import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Vitest } from 'vitest/node'
import { createVitest } from 'vitest/node'
import type { Mutant } from './mutants'
import { mutated } from './mutants'

/** A mutant, and the test files that are to kill it, the nearest first. */
export interface Task {
  readonly mutant: Mutant
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
  current = mutant
  vitest.invalidateFile(mutant.file)
  const specifications = await vitest.globTestSpecifications(tests.map((test) => resolve(test)))
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications)
  return unhandledErrors.length > 0 || testModules.some((module) => !module.ok())
}

/** In a process of its own, which is ended where a mutant runs without end: answers each task with whether it was killed. */
const vitest = await createVitest(
  'test',
  {
    root,
    watch: false,
    bail: 1,
    maxWorkers: 1,
    fileParallelism: false,
    reporters: [quiet],
    testTimeout: 20_000,
  },
  { plugins: [plugin] },
)
process.on('message', (task: Task) => {
  void isKilled(vitest, task).then((killed) => process.send!({ killed }))
})
process.send!({ ready: true })
