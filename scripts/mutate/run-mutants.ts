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

/** Whether the tests fail, and the first words of what failed. */
const verdictOn = async (vitest: Vitest, { mutant, tests }: Task): Promise<{ killed: boolean; by?: string }> => {
  for (const one of [current, mutant]) if (one) vitest.invalidateFile(one.file)
  current = mutant
  const specifications = await vitest.globTestSpecifications(tests.map((test) => resolve(test)))
  const once = async () => {
    // vitest keeps those of the runs before, and their modules.
    const before = new Set(vitest.state.getUnhandledErrors())
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications)
    const fresh = unhandledErrors.filter((error) => !before.has(error))
    const ran = new Set(specifications.map(({ moduleId }) => moduleId))
    const failed = testModules.filter((module) => ran.has(module.moduleId) && !module.ok())
    const errors = [
      ...failed.flatMap((module) => [
        ...module.errors(),
        ...[...module.children.allTests('failed')].flatMap((test) => test.result().errors ?? []),
      ]),
      ...fresh,
    ] as readonly { readonly message?: string }[]
    const by = errors[0]?.message ?? failed[0]?.state()
    return { killed: failed.length > 0, stray: fresh.length > 0, ...(by !== undefined && { by }) }
  }
  // An error of no test may be that a busy machine kept vitest waiting: then it is gone the second time.
  const first = await once()
  if (first.killed || !first.stray) return first
  const second = await once()
  return { ...second, killed: second.killed || second.stray }
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
  void verdictOn(vitest, task).then((verdict) => process.send!(verdict))
})
process.send!({ ready: true })
