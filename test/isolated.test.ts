import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { attacks } from './attacks'
import { beyond, harmless } from './attacks/beyond'
import { builtModule } from './isolated/build'
import { root } from './markdown-pages'
import { pdfOfPages, words } from './pdf-writer'

let built: Awaited<ReturnType<typeof builtModule>>
beforeAll(async () => {
  built = await builtModule()
})

const report = readFileSync(join(root, 'examples/report.json'))
const attackNamed = (name: string) =>
  Object.values(attacks)
    .flat()
    .find((one) => one.name === name)!
    .bytes()
/** However busy the machine is. */
const timeout = Infinity
const unlimited = { bytes: 1e12, nodes: 1e12, letters: 1e12, passages: 1e12, inflated: 1e12 }

/** The processes that this one has started and that still run. */
const children = () =>
  execFileSync('ps', ['-o', 'args=', '--ppid', String(process.pid)], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes('gxgk-isolated'))

const errorOf = (reading: Promise<unknown>) =>
  reading.then(
    () => undefined,
    (error: unknown) => error,
  )

describe('importIsolated', () => {
  it('reads as importReport does, and leaves the bytes to the caller', async () => {
    const sources = [report, '# 某局2024年政府信息公开工作年度报告', pdfOfPages([words('a', 50, 50)])]
    for (const source of sources) {
      const told: unknown[] = []
      const result = await built.importIsolated(source, { timeout, onProgress: (one) => told.push(one) })
      expect(result).toEqual(await built.importReport(source))
      expect(told.length).toBeGreaterThan(2)
      expect(source.length).toBeGreaterThan(0)
    }
  })

  it.each([
    ['an empty file', new Uint8Array(0)],
    ['a file that is damaged', new TextEncoder().encode('%PDF-1.7')],
    ['a file beyond a limit', new TextEncoder().encode('<p>'.repeat(300_000))],
  ])('rejects as importReport does: %s', async (_, source) => {
    const options = { name: 'a.x' }
    const expected = (await errorOf(built.importReport(source, options))) as InstanceType<typeof built.ImportError>
    const error = await errorOf(built.importIsolated(source, { ...options, timeout }))
    expect(error).toBeInstanceOf(built.ImportError)
    const { message, code, params, sentences } = expected
    expect(error).toMatchObject({ message, code, params, sentences })
  })

  it('refuses what is no source or no option before it starts anything', async () => {
    const loose = built.importIsolated as (...given: readonly unknown[]) => Promise<unknown>
    await expect(loose('./a.pdf')).rejects.toThrow('write importIsolated(await readFile("./a.pdf"))')
    await expect(loose('a', { memroy: 1 })).rejects.toMatchObject({ code: 'unknownOption' })
    await expect(loose('a', { memory: 1 })).rejects.toMatchObject({ code: 'badOption' })
    await expect(loose('a', { limits: { pages: -1 } })).rejects.toMatchObject({ code: 'badOption' })
  })

  it('ends a reading that takes too long', async () => {
    const error = await errorOf(
      built.importIsolated(attackNamed('page of nested divs'), { timeout: 300, limits: unlimited, name: 'a.html' }),
    )
    expect(error).toMatchObject({ code: 'timeout', params: { most: 300, name: 'a.html' } })
    expect(error).toBeInstanceOf(built.ImportError)
  })

  it.each([
    ['little by little', () => attackNamed('page of nested divs'), 'html'],
    ['in one piece', () => new TextEncoder().encode(`[${'1,'.repeat(9_500_000)}1]`), 'json'],
  ] as const)('ends a reading that holds too much %s, and the program goes on', async (_, bytes, type) => {
    const options = { type, memory: 192, timeout, limits: unlimited }
    expect(await errorOf(built.importIsolated(bytes(), options))).toMatchObject({
      code: 'memory',
      params: { most: 192 },
    })
  })

  it.each(beyond)('ends what is not bounded from within: $name', async ({ bytes }) => {
    const error = await errorOf(built.importIsolated(bytes(), { memory: 256, timeout }))
    expect(error).toMatchObject({ code: 'memory' })
  })

  it.each(harmless)('reads the same where it does no harm: $name', async ({ bytes }) => {
    const { type } = await built.importIsolated(bytes(), { timeout })
    expect(type).toBe('pdf')
  })

  it('stops at once with the reason of the signal', async () => {
    const stop = new AbortController()
    const reading = errorOf(
      built.importIsolated(attackNamed('page of nested divs'), {
        timeout,
        signal: stop.signal,
        limits: unlimited,
        onProgress: () => stop.abort(new Error('enough')),
      }),
    )
    expect(await reading).toMatchObject({ message: 'enough' })
  })

  it('reads many files at a time, by no more processes than there are cores', async () => {
    const results = await Promise.all(Array.from({ length: 12 }, () => built.importIsolated(report, { timeout })))
    for (const { draft } of results) expect(draft).toEqual(results[0]!.draft)
    expect(children().length).toBeLessThanOrEqual((await import('node:os')).availableParallelism())
  })

  it('leaves nothing running a while after', async () => {
    await built.importIsolated(report, { timeout })
    expect(children().length).toBeGreaterThan(0)
    await expect.poll(() => children(), { timeout: 300_000, interval: 200 }).toEqual([])
  })
})
