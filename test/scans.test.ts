import { beforeAll, describe, expect, it } from 'vitest'
import type { RecipeName } from '../packages/ocr/test/degraded'
import { madeReport } from '../packages/ocr/test/made-report'
import { randomOf } from '../packages/ocr/test/random'
import type { ScanTally } from '../packages/ocr/test/scan-tally'
import { added, noCells, openRecogniser, scanned } from '../packages/ocr/test/scan-tally'
import type { Recogniser } from '../packages/ocr/src/recognise/recogniser'

/** One report of each kind of damage, every fourth with mistakes of its organ's own; of those that spoil much nothing is promised but the truth. */
const kinds: readonly (readonly [kind: RecipeName, mostTold: number])[] = [
  ['clean200', 0.02],
  ['scan150', 0.05],
  ['scan200', 0.05],
  ['packed150', 0.05],
  ['packed200', 0.05],
  ['bilevel200', 0.1],
  ['shadow200', 0.05],
  ['redStamp', 1],
  ['greyStamp', 1],
  ['photo', 0.05],
  ['poorPhoto', 1],
]

describe('a report that is printed, scanned and read', () => {
  let recogniser: Recogniser
  let all: ScanTally = noCells
  beforeAll(async () => {
    recogniser = await openRecogniser()
  })

  it.each(kinds.map((kind, i) => [...kind, i] as const))(
    'has no figure that is read wrong: %s',
    async (kind, mostTold, i) => {
      const report = madeReport(randomOf(100 + i), { zeros: [0.25, 0.5, 0.75][i % 3]!, hasMistakes: i % 4 === 3 })
      const tally = await scanned(report, kind, 200 + i, recogniser)
      all = added(all, tally)
      expect(tally.wrong).toEqual([])
      expect(tally.told / tally.cells).toBeLessThanOrEqual(mostTold)
    },
    1_800_000,
  )

  it('was tried on two thousand figures', () => expect(all.cells).toBeGreaterThanOrEqual(2000))
})
