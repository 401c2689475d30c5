import type { Reporter, TestModule } from 'vitest/node'

/**
 * The last line of a run: `N passed, N failed`, and `, N skipped` if there are any. What kept tests from running
 * at all (a file that does not load, a hook that throws, an error outside of a test) counts as failed.
 */
export const countLine = (modules: readonly TestModule[], errorsOutside: number): string => {
  const tests = modules.flatMap((module) => [...module.children.allTests()])
  const counted = (...states: readonly string[]) => tests.filter((test) => states.includes(test.result().state)).length
  const broken = modules
    .flatMap((module) => [module, ...module.children.allSuites()])
    .filter((one) => one.errors().length)
  const skipped = counted('skipped', 'pending')
  return (
    `${counted('passed')} passed, ${counted('failed') + broken.length + errorsOutside} failed` +
    (skipped > 0 ? `, ${skipped} skipped` : '')
  )
}

/** `没有运行 23 项 (left out): …` for each reason that skipped tests give in their names, `… (left out: reason)`. */
export const leftOutLines = (modules: readonly TestModule[]): readonly string[] => {
  const reasons = modules
    .flatMap((module) => [...module.children.allTests('skipped')])
    .flatMap((test) => /\(left out: (.*)\)/.exec(test.fullName)?.[1] ?? [])
  return [...new Set(reasons)].map(
    (reason) => `没有运行 ${reasons.filter((one) => one === reason).length} 项 (left out): ${reason}`,
  )
}

export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const lines = [...leftOutLines(modules), countLine(modules, errors.length)]
    process.stdout.write(`${lines.join('\n')}\n`)
  }
}
