import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { missingPackages } from '../scripts/missing-packages.mjs'
import { isSupportedNode } from '../scripts/supported-node.mjs'
import { root } from './markdown-pages'

describe('isSupportedNode', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.3.1'])('takes %s', (version) =>
    expect(isSupportedNode(version)).toBe(true),
  )
  it.each(['20.18.9', '18.20.4', '8.19.0', '0.12.7'])('refuses %s', (version) =>
    expect(isSupportedNode(version)).toBe(false),
  )
})

describe('missingPackages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gxgk-missing-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const lock = (file: string, packages: object) => writeFileSync(join(folder, file), JSON.stringify({ packages }))
  const wanted = {
    '': {},
    'packages/a': { version: '1.0.0' },
    'node_modules/a': { link: true, resolved: 'packages/a' },
    'node_modules/b': { version: '2.0.0' },
    'node_modules/@c/c': { version: '3.0.0' },
    'packages/a/node_modules/b': { version: '1.0.0' },
    'node_modules/elsewhere': { version: '1.0.0', optional: true },
  }
  const all = ['node_modules/b', 'node_modules/@c/c', 'packages/a/node_modules/b']

  it('are all where nothing is installed', () => {
    lock('package-lock.json', wanted)
    expect(missingPackages(folder)).toEqual(all)
  })

  it('are none where npm installed them', () => {
    for (const path of all) mkdirSync(join(folder, path), { recursive: true })
    lock('node_modules/.package-lock.json', wanted)
    expect(missingPackages(folder)).toEqual([])
  })

  it('are those of another version and those deleted since', () => {
    lock('package-lock.json', { ...wanted, 'node_modules/b': { version: '2.0.1' } })
    rmSync(join(folder, 'node_modules/@c/c'), { recursive: true })
    expect(missingPackages(folder)).toEqual(['node_modules/b', 'node_modules/@c/c'])
  })
})

describe('scripts/run.mjs', () => {
  it('says how it is used, before it installs or builds anything', () => {
    const done = spawnSync(process.execPath, [join(root, 'scripts/run.mjs'), 'deploy'], { encoding: 'utf8' })
    expect(done.status).toBe(1)
    expect(done.stderr).toBe('用法 (usage): node scripts/run.mjs build|start|test|test:all [参数…]\n')
    expect(done.stdout).toBe('')
  })
})

describe('the last line of a run of tests', () => {
  // Inside the repository, so that vitest is found.
  const folder = mkdtempSync(join(root, 'test', '.count-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'vitest.config.js'), 'export default {}')
  const lastLine = (code: string) => {
    writeFileSync(join(folder, 'one.test.js'), `import { beforeAll, describe, expect, it } from 'vitest'\n${code}`)
    const vitest = join(root, 'node_modules/vitest/vitest.mjs')
    const reporters = ['--reporter=default', `--reporter=${join(root, 'scripts/count-reporter.ts')}`]
    const done = spawnSync(process.execPath, [vitest, 'run', '--root', folder, ...reporters], { encoding: 'utf8' })
    return { status: done.status, line: done.stdout.trimEnd().split('\n').at(-1), printed: done.stdout }
  }

  it.each([
    ['tests that pass', 'it("a", () => {}); it("b", () => {})', 0, '2 passed, 0 failed'],
    ['one that fails', 'it("a", () => {}); it("b", () => expect(1).toBe(2))', 1, '1 passed, 1 failed'],
    ['one left out', 'it("a", () => {}); it.skip("b", () => {})', 0, '1 passed, 0 failed, 1 skipped'],
    ['a file that does not load', 'throw new Error("a")', 1, '0 passed, 1 failed'],
    ['an error outside of tests', 'it("a", () => { Promise.reject(new Error("b")) })', 1, '1 passed, 1 failed'],
    [
      'a hook that throws',
      'describe("a", () => { beforeAll(() => { throw new Error("b") }); it("c", () => {}) })',
      1,
      '0 passed, 1 failed, 1 skipped',
    ],
  ])('counts %s', (_, code, status, line) => expect(lastLine(code)).toMatchObject({ status, line }))

  it('has before it one line that says why tests were left out', () => {
    const { printed } = lastLine(
      'describe.skip("a (left out: no moon)", () => { it("b", () => {}); it("c", () => {}) })',
    )
    expect(printed).toContain('\n没有运行 2 项 (left out): no moon\n0 passed, 0 failed, 2 skipped\n')
  })
})
