import { form2021, toDocument } from '@gxgk/core'
import { reportArbitrary } from '@gxgk/core/testing'
import { plainText } from '@gxgk/document'
import fc from 'fast-check'
import { bench, describe } from 'vitest'
import { importText } from '../test/import-text'
import { readText } from '@gxgk/read/text'

const texts = fc
  .sample(reportArbitrary(form2021), { numRuns: 20, seed: 2021 })
  .map((report) => plainText(toDocument(report)))
const cells = texts.map((text) => text.replaceAll('\t', ' |\n'))

let sink = 0

/** What a program for one exact shape does: rows by their place, cells by tabs. */
const byPlace = (text: string): number => {
  let sum = 0
  for (const line of text.split('\n')) for (const cell of line.split('\t')) sum += /^\d+$/.test(cell) ? Number(cell) : 0
  return sum
}

describe('20 reports as text', () => {
  bench('split in lines and cells, figures by place', () => {
    for (const text of texts) sink += byPlace(text)
  })
  bench('readText alone', () => {
    for (const text of texts) sink += readText(text).children.length
  })
  bench('importReport, rows parted by tabs', () => {
    for (const text of texts) sink += importText(text).problems.length
  })
  bench('importReport, one cell a line', () => {
    for (const text of cells) sink += importText(text).problems.length
  })
})

if (sink < 0) throw new Error('the work was not done')
