import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseReport, toDocument } from '@gxgk/core'
import { fangsong } from '@gxgk/fonts-fandol'
import { composeDocument } from '@gxgk/layout'
import { pageText } from '@gxgk/layout/testing'
import { expect, it } from 'vitest'
import { openFonts } from '../packages/pdf/src/font-set'
import { root } from './markdown-pages'

it('the example report stands on its pages in the bundled fonts as it is committed', async () => {
  const report = parseReport(JSON.parse(readFileSync(join(root, 'examples', 'report.json'), 'utf8')))
  const pages = pageText(composeDocument(toDocument(report), await openFonts('renderPdf', { fangsong })))
  await expect(pages).toMatchFileSnapshot(join(root, 'packages', 'pdf', 'goldens', 'example-report.txt'))
})
