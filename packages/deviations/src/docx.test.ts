import { annualReport } from '@gxgk/document/testing'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { docxOf, docxParts } from './docx'

it('a file is the same each time', () => expect(docxOf(annualReport)).toEqual(docxOf(annualReport)))

it('a file has its parts, the main one and the embedded data among them', () => {
  const parts = unzipSync(docxOf(annualReport))
  expect(Object.keys(parts)).toEqual(Object.keys(docxParts(annualReport)))
  expect(strFromU8(parts['word/document.xml']!)).toContain('<w:vMerge w:val="restart"/>')
  expect(JSON.parse(strFromU8(parts['gxgk/report.json']!))).toEqual(annualReport.meta.embedded!.data)
})
