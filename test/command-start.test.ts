import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseReport, toDocument } from '@gxgk/core'
import { renderHtml } from '@gxgk/html'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from './markdown-pages'

const command = join(root, 'packages/cli/dist/main.js')
const folder = mkdtempSync(join(tmpdir(), 'gxgk-start-'))
const log = join(folder, 'loaded.txt')
const report = join(folder, '年报.html')

/** Hooks that write down every module that is loaded. */
const hooks = `
import { appendFileSync } from 'node:fs'
export const load = (url, context, next) => {
  appendFileSync(${JSON.stringify(log)}, url + '\\n')
  return next(url, context)
}`
const watch = `import { register } from 'node:module'
register(${JSON.stringify(`data:text/javascript,${encodeURIComponent(hooks)}`)})`

/** What a call of the command as it is published loads, in files of ours and others. */
const loadedBy = (...args: readonly string[]): readonly string[] => {
  writeFileSync(log, '')
  execFileSync(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(watch)}`, command, ...args], {
    cwd: folder,
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: 'pipe',
  })
  return readFileSync(log, 'utf8')
    .split('\n')
    .filter((url) => url.startsWith('file:'))
    .map((url) => fileURLToPath(url))
}

const kilobytes = (files: readonly string[]) => files.reduce((sum, file) => sum + statSync(file).size, 0) / 1000

beforeAll(() => {
  const given: unknown = JSON.parse(readFileSync(join(root, 'examples/report.json'), 'utf8'))
  writeFileSync(report, renderHtml(toDocument(parseReport(given))))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

// How long it takes depends on what else the machine does; most of it is loading.
describe('the command', () => {
  it('is what is built', () => expect(existsSync(command), 'run npm run build first').toBe(true))

  it('checks a file of HTML with few files loaded, and nothing that only other files need', () => {
    const files = loadedBy('check', report)
    const size = kilobytes(files)
    console.log(`check: ${files.length} files, ${size.toFixed(0)} KB`)
    expect(files.length).toBeLessThanOrEqual(30)
    expect(size).toBeLessThan(950)
    expect(files.filter((file) => /pdf|docx|saxes|fflate|fonts-|isolated/.test(file))).toEqual([])
  })

  it('tells its help without reading, checking or composing anything', () => {
    const files = loadedBy('--help')
    expect(kilobytes(files)).toBeLessThan(60)
  })

  it.skipIf(process.platform === 'win32')(
    'is ended by the signal that stops it, though it waits for a pipe',
    async () => {
      const pipe = join(folder, '管道.html')
      execFileSync('mkfifo', [pipe])
      const child = spawn(process.execPath, [command, 'check', pipe], { stdio: 'ignore' })
      const ended = once(child, 'close')
      // Opened when the command has opened it to read.
      const writer = await open(pipe, 'w')
      child.kill('SIGINT')
      expect(await ended).toEqual([null, 'SIGINT'])
      await writer.close()
    },
  )

  it.skipIf(!existsSync('/dev/full'))('does its work where nothing that goes along can be told', () => {
    const full = openSync('/dev/full', 'w')
    const { status } = spawnSync(process.execPath, [command, 'convert', report, '--format', 'json'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', full],
    })
    closeSync(full)
    expect(status).toBe(0)
    expect(existsSync(join(folder, '年报.json'))).toBe(true)
  })

  it('says that a fault is its own, with the trace that a developer needs, and ends as where nothing can be read', () => {
    const broken = `Array.prototype.flatMap = () => { throw new TypeError('of the program itself') }`
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', `data:text/javascript,${encodeURIComponent(broken)}`, command, 'check', report],
      { cwd: folder, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } },
    )
    expect(status).toBe(3)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/^程序自己出错了，请把下面的话告诉开发者：\nTypeError: of the program itself\n {4}at /)
  })

  it('has the licences of all that is in it', () => {
    const notices = readFileSync(join(root, 'packages/cli/dist/THIRD-PARTY.txt'), 'utf8')
    for (const name of ['cac', 'zod', 'parse5', 'entities', 'markdown-it', 'linkify-it'])
      expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+$`, 'm'))
  })
})
