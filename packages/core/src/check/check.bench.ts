import fc from 'fast-check'
import { bench, describe } from 'vitest'
import { check } from './check'
import { compiledForm } from '../forms/compiled-form'
import { form2021 } from '../forms/2021'
import { figuresOf } from '../model/figures'
import { parseReport } from '../model/parse-report'
import { suspects } from '../rules/identity'
import type { AnyDraft } from '../model/report'
import { oneMore, reportArbitrary, changedAt } from '../testing/index'

const reports = fc.sample(reportArbitrary(form2021), { numRuns: 50, seed: 2021 })
const vectors = reports.map((report) => figuresOf(report).values)
const { identitiesOf, index } = compiledForm(form2021)
const sets = Object.values(identitiesOf)

const at = (address: string) => index.get(address)!
const rows = form2021.tables.requests.rows.map(({ id }) => at(`requests.${id}.person`))
const blocks = form2021.tables.proceedings.rows.map(({ id }) => at(`proceedings.${id}.upheld`))

/** The 42 identities of the 2021 form as a careful person would write them for it alone. */
const byHand = (values: Float64Array): number => {
  let broken = 0
  for (let r = 0; r < 25; r++) {
    const start = rows[r]!
    let sum = 0
    for (let c = 0; c < 6; c++) sum += values[start + c]!
    if (sum !== values[start + 6]!) broken++
  }
  for (let c = 0; c < 7; c++) {
    let sum = 0
    for (let r = 2; r < 23; r++) sum += values[rows[r]! + c]!
    if (sum !== values[rows[23]! + c]!) broken++
    if (values[rows[0]! + c]! + values[rows[1]! + c]! !== values[rows[23]! + c]! + values[rows[24]! + c]!) broken++
  }
  for (const start of blocks) {
    let sum = 0
    for (let c = 0; c < 4; c++) sum += values[start + c]!
    if (sum !== values[start + 4]!) broken++
  }
  return broken
}

const compiled = (values: Float64Array): number => {
  let broken = 0
  for (const set of sets) broken += suspects(values, set).length
  return broken
}

let sink = 0

describe('identities of 50 consistent reports', () => {
  bench('hand-written loop', () => {
    for (const values of vectors) sink += byHand(values)
  })
  bench('compiled identities (target: at most 2 × the loop)', () => {
    for (const values of vectors) sink += compiled(values)
  })
})

// 30,000 reports/s where JSON.parse alone does 94,000: 3.1 times its time.
describe('50 reports from JSON text (target: at most 3.1 × JSON.parse alone; 600 a second are 30,000 reports/s)', () => {
  const texts = reports.map((report) => JSON.stringify({ ...report, narratives: {} }))
  bench('JSON.parse alone', () => {
    for (const text of texts) sink += (JSON.parse(text) as { year: number }).year
  })
  bench('JSON.parse + parseReport', () => {
    for (const text of texts) sink += parseReport(JSON.parse(text)).year
  })
  bench('JSON.parse + parseReport + check', () => {
    for (const text of texts) sink += check(parseReport(JSON.parse(text))).findings.length
  })
})

describe('50 reports without prose (targets, as multiples of JSON.parse: check 0.5, one finding 1, 125 blanks 2)', () => {
  const bare = reports.map((report) => ({ ...report, narratives: {} }) as AnyDraft)
  const texts = bare.map((report) => JSON.stringify(report))
  const wrong = bare.map((report) => oneMore(report, 'proceedings.reconsideration.total'))
  const rows = form2021.tables.requests.rows.flatMap(({ id }) =>
    ['business', 'research', 'nonprofit', 'legalService', 'otherOrganization'].map(
      (column) => `requests.${id}.${column}`,
    ),
  )
  const blank = bare.map((report) => rows.reduce((one, address) => changedAt(one, address, () => null), report))
  bench('JSON.parse alone', () => {
    for (const text of texts) sink += (JSON.parse(text) as { year: number }).year
  })
  bench('check', () => {
    for (const report of bare) sink += check(report).findings.length
  })
  bench('check, one finding', () => {
    for (const report of wrong) sink += check(report).findings.length
  })
  bench('check, 125 blanks', () => {
    for (const report of blank) sink += check(report).findings.length
  })
})

if (sink < 0) throw new Error('the work was not done')
