import { expect, it } from 'vitest'
import { paper } from '../../test/drawn'
import type { Reading } from './decode'
import type { FigureCell } from './figures'
import { readFigures } from './figures'
import type { Recogniser } from './recogniser'

const reading = (text: string, vote: number): Reading => ({ text, figure: text, vote, sureness: vote })
const saying = (...readings: readonly Reading[]): Recogniser => {
  const left = [...readings]
  return {
    strips: async (strips) => strips.flatMap(({ parts }) => parts.map(() => left.shift() ?? reading('', 0))),
    lines: async (crops) => crops.map(() => reading('', 0)),
  }
}

/** One piece of ink, low and wide: a dash, or the bar of a 7 whose stem is broken. */
const piece = { box: [50, 40, 64, 44], size: 56 } as never
const bar: FigureCell = { line: { box: [50, 40, 64, 44], pieces: [piece] } as never, column: 1, digitHeight: 20 }
const read = async (...readings: readonly Reading[]) =>
  (await readFigures(paper(120, 80), [bar], saying(...readings)))[0]!

it('a low and wide stroke is a dash', async () =>
  expect(await read(reading('-', 0.4), reading('', 0.2))).toMatchObject({ text: '—', isAgreed: true }))

it('but not where it is read as a digit', async () => {
  const seven = await read(reading('7', 0.93), reading('', 0.2))
  expect(seven.text).not.toBe('—')
  expect(seven.isAgreed).toBe(false)
})
