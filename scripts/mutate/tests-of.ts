import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'

const fileOf = (path: string): string | undefined =>
  [`${path}.ts`, `${path}/index.ts`, path].find((one) => one.endsWith('.ts') && existsSync(one))

/** Of the packages of the repository, the file that stands for what is imported by name. */
const fileOfPackage = (name: string): string | undefined => {
  const [, folder, part] = /^@gxgk\/([^/]+)(?:\/(.*))?$/.exec(name) ?? []
  return folder === undefined ? undefined : fileOf(resolve('packages', folder, 'src', part ?? 'index'))
}

const importsIn = (file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(/from '([^']*)'/g)].flatMap(([, name = '']) => {
    const found = name.startsWith('.') ? fileOf(resolve(dirname(file), name)) : fileOfPackage(name)
    return found ?? []
  })

/** How many imports part each file from those that a test file imports itself. */
const distancesFrom = (test: string): ReadonlyMap<string, number> => {
  const distances = new Map([[test, 0]])
  for (const [file, distance] of distances)
    for (const one of importsIn(file)) if (!distances.has(one)) distances.set(one, distance + 1)
  return distances
}

/** How far a test is from a file: its own test is none away, one of the whole named as its folder two; of those as many imports away the ones beside it are nearer. */
const placeOf = (test: string, file: string, distance: number): number => {
  if (test === file.replace(/\.ts$/, '.test.ts')) return 0
  if (dirname(test) === resolve('test') && basename(test).startsWith(basename(dirname(file)))) return 2
  return distance + (dirname(test) === dirname(file) ? 0 : 0.5)
}

/** The test files that import a file, the nearest first. */
export const testsFinder = (tests: readonly string[]): ((file: string) => readonly string[]) => {
  const all = tests.map((test) => [test, distancesFrom(test)] as const)
  return (file) =>
    all
      .flatMap(([test, distances]) =>
        distances.has(file) ? [{ test, place: placeOf(test, file, distances.get(file)!) }] : [],
      )
      .sort((a, b) => a.place - b.place)
      .map(({ test }) => test)
}
