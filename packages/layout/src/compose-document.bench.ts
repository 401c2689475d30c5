import { document, paragraph, plainText } from '@gxgk/document'
import { annualReport } from '@gxgk/document/testing'
import { bench, describe } from 'vitest'
import { paragraphs } from '../test/paragraphs'
import { composeDocument } from './compose-document'
import { squareFaces } from './testing/index'

const faces = squareFaces()
const sixPages = document(annualReport.meta, [
  ...annualReport.children,
  ...paragraphs(12).map((text) => paragraph(text)),
])
const words = plainText(sixPages)

/** The least that could be done: asking for the width of each character and counting lines. */
const countLines = () => {
  let lines = 0
  let width = 0
  for (const char of words) {
    const advance = faces.fangsong[0]!.advance(char.codePointAt(0)!)!
    if (char === '\n' || width + advance > 28_000) {
      lines++
      width = 0
    }
    width += advance
  }
  return lines
}

describe('a report of six pages (target: 2 ms each)', () => {
  bench('composeDocument', () => {
    composeDocument(sixPages, faces)
  })

  bench('composeDocument without fixed lines', () => {
    composeDocument(sixPages, faces, { grid: 'plain' })
  })

  bench('counting the lines that its characters fill', () => {
    countLines()
  })
})
