import { parseDraft, toDocument } from '@gxgk/core'
import { renderHtml } from '@gxgk/html'
import { describe, expect, it } from 'vitest'
import { attributeOf, elementsOf, named, parsed, textOf } from '../packages/html/test/parsed'
import type { Element } from '../packages/html/test/parsed'
import { golden, hasSharedReports, leftOut, sharedReport } from './shared-reports'

/** The label cells of a table, row by row: words, rows and columns that each spans; figures and blanks aside. */
const labels = (table: Element) =>
  named(table, 'tr').map((row) =>
    elementsOf(row)
      .filter(({ tagName }) => tagName === 'td' || tagName === 'th')
      .map(
        (cell) =>
          [
            textOf(cell).replace(/\s/g, ''),
            attributeOf(cell, 'rowspan') ?? '1',
            attributeOf(cell, 'colspan') ?? '1',
          ] as const,
      )
      .filter(([words]) => /\p{Script=Han}/u.test(words)),
  )

describe.skipIf(!hasSharedReports)(`the layout of the 2019 form${leftOut}`, () => {
  it.each([
    [1, 'table three'],
    [2, 'table four'],
  ])('is that of 上海 2019 as published: %i, %s', (at) => {
    const published = named(parsed(sharedReport('shanghai-general-office-2019.html')), 'table')
    const ours = named(parsed(renderHtml(toDocument(parseDraft(golden('shanghai-general-office-2019'))))), 'table')
    expect(labels(ours[at]!)).toEqual(labels(published[at]!))
  })
})
