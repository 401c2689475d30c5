import { expect, it } from 'vitest'
import type { RecipeName } from '../packages/ocr/test/degraded'
import { madeReport } from '../packages/ocr/test/made-report'
import { randomOf } from '../packages/ocr/test/random'
import { added, noCells, openRecogniser, scanned } from '../packages/ocr/test/scan-tally'

/** One report of each kind of damage, every fourth with mistakes of its organ's own. */
const kinds: readonly RecipeName[] = [
  'clean200',
  'scan150',
  'scan200',
  'packed150',
  'packed200',
  'bilevel200',
  'shadow200',
  'redStamp',
  'greyStamp',
  'photo',
  'poorPhoto',
]

it('of two thousand scanned figures none is read wrong, and nearly all of ordinary scans are read', async () => {
  const recogniser = await openRecogniser()
  let [all, ordinary] = [noCells, noCells]
  for (const [i, kind] of kinds.entries()) {
    const report = madeReport(randomOf(100 + i), { zeros: [0.25, 0.5, 0.75][i % 3]!, hasMistakes: i % 4 === 3 })
    const tally = await scanned(report, kind, 200 + i, recogniser)
    all = added(all, tally)
    if (!/Stamp|poor/.test(kind)) ordinary = added(ordinary, tally)
  }
  expect(all.wrong).toEqual([])
  expect(all.cells).toBeGreaterThanOrEqual(2000)
  expect(ordinary.told / ordinary.cells).toBeLessThan(0.02)
}, 1_800_000)
