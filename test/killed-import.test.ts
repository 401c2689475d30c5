import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { putFiles } from './killed-import/files'
import { killedAndWhole } from './killed-import/killed-import'

let folder = ''
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'gxgk-killed-'))))
afterAll(() => rmSync(folder, { recursive: true }))

it('an import that is killed and gone on with leaves what an undisturbed one leaves', async () => {
  await putFiles(join(folder, '年报'), { reports: 16, damaged: 2, bombs: 2, endless: 1 })
  const { whole, killed, halfWritten, times } = await killedAndWhole(folder, { files: 22, kills: 2, seed: 5 })
  expect(times).toBe(2)
  // One bomb is a file that is too large inflated, the other an archive of which nothing is left.
  expect(whole.outcomes).toEqual({ ok: 16, damaged: 2, limit: 2, timeout: 1, notInside: 1 })
  expect(killed.twice).toEqual([])
  expect(halfWritten).toEqual([])
  expect(killed.held).toEqual(whole.held)
})
