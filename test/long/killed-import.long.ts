import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { putFiles } from '../killed-import/files'
import { killedAndWhole } from '../killed-import/killed-import'
import { say, settings } from './settings'

const { killed: files, seed } = settings
const faults = { damaged: 20, bombs: 5, endless: 3 }
const kills = 10

it(
  `${files} files of all kinds, killed ten times at random and gone on with, leave what an undisturbed import leaves`,
  { timeout: 3_600_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gxgk-killed-'))
    try {
      const reports = files - 28
      await putFiles(join(folder, '年报'), { reports, ...faults })
      const { whole, killed, halfWritten, times } = await killedAndWhole(folder, { files, kills, seed }, say)
      say(JSON.stringify(killed.outcomes))
      expect(times).toBe(kills)
      expect(whole.outcomes).toEqual({ ok: reports, damaged: 20, limit: 5, timeout: 3, notInside: 1 })
      expect(killed.twice).toEqual([])
      expect(halfWritten).toEqual([])
      expect(killed.held).toEqual(whole.held)
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
)
