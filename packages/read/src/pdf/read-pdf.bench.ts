import { form2021, toDocument } from '@gxgk/core'
import { reportArbitrary } from '@gxgk/core/testing'
import { renderPdf } from '@gxgk/pdf'
import fc from 'fast-check'
import { bench, describe } from 'vitest'
import { loadPdfjs } from './load-pdfjs'
import { readPdf } from './index'

const [report] = fc.sample(reportArbitrary(form2021), { numRuns: 1, seed: 2021 })
const prose = '本年度围绕中心工作主动公开政府信息，及时回应社会关切，稳步提高公开质量。'.repeat(4)
const narratives = Object.fromEntries(
  ['preamble', 'overview', 'problems', 'other'].map((section) => [section, Array(2).fill(prose).join('\n\n')]),
)
const bytes = await renderPdf(toDocument({ ...report!, narratives }))

const since = (start: number) => `${Math.round(performance.now() - start)} ms`
const loading = performance.now()
const { pdfjs } = await loadPdfjs()
const loaded = since(loading)
const first = performance.now()
const pages = (await readPdf(bytes)).children.length
const cold = `loading pdfjs-dist ${loaded}, first file ${since(first)}`

let sink = 0

describe(`a PDF of ${pages} pages, ${Math.round(bytes.length / 1024)} KB; cold: ${cold}`, () => {
  bench('text of all pages by pdfjs-dist alone', async () => {
    const data = new Uint8Array(bytes)
    const task = pdfjs.getDocument({ data, isEvalSupported: false, verbosity: 0, useWorkerFetch: false })
    const pdf = await task.promise
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      sink += (await page.getTextContent()).items.length
      page.cleanup()
    }
    await task.destroy()
  })
  bench('readPdf', async () => {
    sink += (await readPdf(bytes)).children.length
  })
})

if (sink < 0) throw new Error('the work was not done')
