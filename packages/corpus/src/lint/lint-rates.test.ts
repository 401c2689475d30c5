import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { lintRates } from '../../test/lint-rates'
import { openDuck } from '../store/duckdb'

/** So many in a thousand reports of a corpus without any may be told all the same. */
const mostFalse = { outlier: 5 } as { readonly [code: string]: number }

/** So many in a hundred of those that were planted are found. */
const leastFound = { copiedText: 80 } as { readonly [code: string]: number }

it('of a generated province hardly anything is told where nobody does it, and nearly all that was planted', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gxgk-rates-'))
  const duck = await openDuck({ threads: 1 })
  try {
    for (const { code, reports, falseAlarms, planted, found } of await lintRates(duck, folder, 240, 1)) {
      expect(planted, code).toBeGreaterThan(3)
      expect((1000 * falseAlarms) / reports, `${code}: false alarms`).toBeLessThanOrEqual(mostFalse[code] ?? 0)
      expect((100 * found) / planted, `${code}: found`).toBeGreaterThanOrEqual(leastFound[code] ?? 100)
    }
  } finally {
    duck.close()
    rmSync(folder, { recursive: true })
  }
}, 300_000)
