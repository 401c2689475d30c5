import { readFileSync } from 'node:fs'
import { form2021, toDocument } from '@gxgk/core'
import { reportArbitrary } from '@gxgk/core/testing'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { bench, describe } from 'vitest'
import { extractReport } from '@gxgk/import'
import { docxOf } from '@gxgk/deviations'
import { readDocx } from './read-docx'

const [report] = fc.sample(reportArbitrary(form2021), { numRuns: 1, seed: 2021 })
const files = {
  'of a small writer': docxOf(toDocument(report!)),
  'of LibreOffice': new Uint8Array(
    readFileSync(new URL('../../test/fixtures/libreoffice-report.docx', import.meta.url)),
  ),
}

let sink = 0

const inflated = (bytes: Uint8Array) => unzipSync(bytes, { filter: ({ name }) => /^word\/\w+\.xml$/.test(name) })

describe.each(Object.entries(files))('a report in a .docx %s', (_, bytes) => {
  bench('fflate inflates', () => {
    sink += Object.keys(inflated(bytes)).length
  })
  bench('fflate inflates, saxes parses', () => {
    for (const part of Object.values(inflated(bytes))) {
      const parser = new SaxesParser({ position: false })
      parser.on('opentag', () => sink++)
      parser.on('text', () => sink++)
      parser.write(strFromU8(part)).close()
    }
  })
  bench('readDocx', () => {
    sink += readDocx(bytes).children.length
  })
  bench('readDocx, extractReport', () => {
    sink += extractReport(readDocx(bytes)).problems.length
  })
})

if (sink < 0) throw new Error('the work was not done')
