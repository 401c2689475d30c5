import { fangsong } from '@gxgk/fonts-fandol'
import { kaiti } from '@gxgk/fonts-kai'
import { heiti, songti } from '@gxgk/fonts-noto'
import type { FontFiles } from '@gxgk/pdf'
import { expect, it } from 'vitest'
import type { RecipeName } from '../../packages/ocr/test/degraded'
import { recipes } from '../../packages/ocr/test/degraded'
import { madeReport } from '../../packages/ocr/test/made-report'
import { randomOf } from '../../packages/ocr/test/random'
import { added, noCells, openRecogniser, scanned } from '../../packages/ocr/test/scan-tally'
import { say, settings } from './settings'

/** At most so much of the figures of a kind is told as not read; of the others there is no promise. */
const mostTold: { readonly [kind in RecipeName]?: number } = {
  scan150: 0.01,
  scan200: 0.01,
  scan300: 0.01,
  packed150: 0.01,
  packed200: 0.01,
  bilevel200: 0.01,
  bilevel300: 0.01,
  shadow200: 0.01,
  photo: 0.02,
  redStamp: 0.06,
  greyStamp: 0.15,
}

/** The typefaces of figures: those of the project, in turn. */
const typefaces: readonly FontFiles[] = [
  {},
  { latin: fangsong() },
  { latin: kaiti() },
  { latin: heiti() },
  { latin: songti() },
]

it(`of ${Object.keys(recipes).length * settings.scans * 200} scanned figures none is read wrong`, async () => {
  const recogniser = await openRecogniser()
  let all = noCells
  const told: { [kind: string]: number } = {}
  for (const kind of Object.keys(recipes) as readonly RecipeName[]) {
    let own = noCells
    for (let i = 0; i < settings.scans; i++) {
      const random = randomOf(settings.seed * 1000 + i)
      const report = madeReport(random, { zeros: [0.25, 0.5, 0.75][i % 3]!, hasMistakes: i % 3 === 2 })
      own = added(
        own,
        await scanned(report, kind, settings.seed * 7919 + i, recogniser, typefaces[i % typefaces.length]),
      )
    }
    told[kind] = own.told / own.cells
    all = added(all, own)
    const { cells, right, wrong } = own
    say(`${kind}: ${right} of ${cells} right, ${own.told} told, ${wrong.length} wrong ${wrong.join('; ')}`)
  }
  say(`${all.right} of ${all.cells} right, ${all.told} told, ${all.wrong.length} wrong`)
  expect(all.wrong).toEqual([])
  for (const [kind, most] of Object.entries(mostTold)) expect.soft(told[kind], kind).toBeLessThanOrEqual(most)
})
