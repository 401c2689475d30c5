import pdfmake from 'pdfmake'
import { bench, describe } from 'vitest'
import { plainText } from '@gxgk/document'
import { loadFace } from '@gxgk/fonts-noto'
import { sampleReport } from '../test/sample-report'
import { page } from './page'
import { renderPdf } from './render-pdf'

// The words alone, set by pdfmake as it is in the same font: no tables, no headings, which take it longer still.
const stock = async () => {
  const own = new pdfmake.constructor()
  const bytes = await loadFace('serifRegular')
  own.virtualfs = { existsSync: (name) => name === 'font', readFileSync: () => bytes, writeFileSync: () => undefined }
  own.setFonts({ song: { normal: 'font' } })
  own.setUrlAccessPolicy(() => false)
  own.setLocalAccessPolicy(() => false)
  const { left, top, right, bottom } = page.margins
  const output = own.createPdf({
    version: '1.7',
    pageSize: { width: page.width, height: page.height },
    pageMargins: [left, top, right, bottom],
    defaultStyle: { font: 'song' },
    content: [{ text: plainText(sampleReport), fontSize: 15.8, lineHeight: 1.8 }],
    language: 'zh-CN',
    displayTitle: true,
    info: { title: '', creator: '', creationDate: new Date(0) },
  })
  await output.getBuffer()
}

describe('a report of five pages', () => {
  bench('renderPdf', async () => void (await renderPdf(sampleReport)), { warmupIterations: 10, iterations: 20 })
  bench('pdfmake as it is, the words alone', stock, { warmupIterations: 10, iterations: 20 })
})
