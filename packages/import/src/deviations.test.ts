import type { Form } from '@gxgk/core'
import { officialForms } from '@gxgk/core'
import { formArbitrary } from '@gxgk/core/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importReport } from './import-report'
import { deviatingReport, deviations, judge, shapes } from '@gxgk/deviations'
import type { DeviatingReport, Shape } from '@gxgk/deviations'

const read = async ({ printed, source, type }: DeviatingReport) => judge(printed, await importReport(source, { type }))

const official = fc.constantFrom(...(officialForms as readonly Form[]))

/** Few of those that take long; `npm run test:long` has them all. */
const runs = { text: 25, markdown: 25, html: 12, docx: 12, xlsx: 12, json: 12, mht: 12, pdf: 3 }

/** The same reports each time, so that a change is told by what it changes; `npm run test:long` takes others by `GXGK_SEED`. */
const seed = 20

/** Nothing of a table is lost, as bounds of cells are where there are only spaces. */
const isWhole = ({ never = [] }: Shape) => !never.includes('flattens')

const reportsOf = (shape: Shape) => official.chain((form) => deviatingReport(form, { shapes: [shape] }))

describe.each(shapes.map((shape) => [shape.name, shape] as const))('of a report with deviations, %s,', (_, shape) => {
  it('each figure is read exactly, or is blank with a problem', async () => {
    const sum = { exact: 0, of: 0 }
    await fc.assert(
      fc.asyncProperty(reportsOf(shape), async (report) => {
        const { wrong, silent, exact, of } = await read(report)
        expect({ wrong, silent }).toEqual({ wrong: [], silent: [] })
        sum.exact += exact
        sum.of += of
      }),
      { numRuns: runs[shape.type], endOnFailure: true, seed },
    )
    // So few random reports do not measure it, `npm run test:long` does: of a few, one with a table unread weighs much.
    expect(sum.exact / sum.of).toBeGreaterThan(isWhole(shape) && runs[shape.type] > 10 ? 0.85 : 0.5)
  })
})

// Found by chance.
it.each([
  ['网页', 1758534451, '11'],
  ['文本：pdftotext -layout', -902918134, '21'],
] as const)('none is misread of what once was: %s, seed %i, %s', async (name, seed, path) => {
  await fc.assert(
    fc.asyncProperty(reportsOf(shapes.find((shape) => shape.name === name)!), async (report) => {
      const { wrong, silent } = await read(report)
      expect({ wrong, silent }).toEqual({ wrong: [], silent: [] })
    }),
    { seed, path, numRuns: 1, endOnFailure: true },
  )
})

const texts = shapes.filter((shape) => shape.type === 'text' && isWhole(shape) && !shape.rarely)

describe('a deviation', () => {
  it.each(deviations.map((deviation) => [deviation.name, deviation] as const))(
    'occurs in reports, and costs no other figure than it damages: %s',
    async (_, deviation) => {
      const alone = official.chain((form) => deviatingReport(form, { deviations: [deviation], most: 1, shapes: texts }))
      const hit: DeviatingReport[] = []
      for (let seed = 1; hit.length < 3 && seed <= 40; seed++)
        hit.push(...fc.sample(alone, { numRuns: 6, seed }).filter((report) => report.deviations.length > 0))
      expect(hit.length).toBeGreaterThan(2)
      const judged = await Promise.all(hit.slice(0, 3).map(read))
      expect(judged.flatMap(({ wrong, silent }) => [...wrong, ...silent])).toEqual([])
      const told = judged.reduce((sum, one) => sum + one.told.length, 0)
      if (deviation.kind !== 'damage') expect(told).toBe(0)
    },
  )
})

describe('deviatingReport', () => {
  it('makes the same bytes of the same seed', () => {
    fc.assert(
      fc.property(official, fc.nat(), (form, seed) => {
        const [a, b] = [0, 1].map(() => fc.sample(deviatingReport(form), { seed, numRuns: 1 })[0])
        expect(a!.source).toEqual(b!.source)
        expect(a!.deviations).toEqual(b!.deviations)
      }),
      { numRuns: 20 },
    )
  })

  it('takes any form', () => {
    fc.assert(
      fc.property(
        formArbitrary().chain((form) => deviatingReport(form)),
        ({ source }) => source.length > 0,
      ),
    )
  })

  it('prints every figure that it says is printed', () => {
    fc.assert(
      fc.property(
        official.chain((form) => deviatingReport(form, { shapes: texts, deviations: [] })),
        ({ source, printed }) => {
          for (const figure of printed.values()) if (figure !== null) expect(source).toContain(String(figure))
        },
      ),
      { numRuns: 10 },
    )
  })
})
