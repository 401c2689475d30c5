import type { AnyDraft } from '@gxgk/core'
import { addressesOf, blankDraft, form2021, toDocument, withFigure } from '@gxgk/core'
import { renderHtml } from '@gxgk/html'
import { describe, expect, it } from 'vitest'
import { importReport } from '../../import-report'

/** A report whose every sum of table three is wrong, so that sums tell nothing of its columns. */
const wrong = addressesOf(form2021)
  .filter((address) => address.startsWith('requests.'))
  .reduce<AnyDraft>(
    (draft, address, i) => withFigure(draft, address, 10 + ((i * i * 7) % 83)),
    blankDraft(form2021, { organ: '某县教育局', year: 2024 }, 0),
  )
const html = renderHtml(toDocument(wrong), { embed: false })
const head = /(<th[^>]*>)(?:<wbr>)?科研(?:<wbr>)?机构/

const requestsOf = (draft: AnyDraft | undefined) =>
  Object.entries(draft?.tables.requests ?? {}).flatMap(([row, figures]) =>
    Object.entries(figures!).map(([column, figure]) => [`${row}.${column}`, figure] as const),
  )

const known = new Map<string, unknown>(requestsOf(wrong))

describe('a head of which one label cannot be read', () => {
  it('leaves the figures under the others where they stand, and those under it unread', async () => {
    expect(html).toMatch(head)
    const { draft, problems } = await importReport(html.replace(head, '$1利用札构'))
    for (const [cell, figure] of requestsOf(draft))
      expect([cell, figure]).toEqual([cell, cell.endsWith('.research') ? null : known.get(cell)])
    const told = problems.find(({ code }) => code === 'badHead')!
    expect(told.cells).toHaveLength(form2021.tables.requests.rows.length)
    expect(told.cells!.every((cell) => cell.endsWith('.research'))).toBe(true)
    expect(draft?.unread).toEqual(told.cells)
  })

  it('reads no figure under another head where the cell itself is gone and the next ones stand in its place', async () => {
    const gone = html.replace(/<th[^>]*>(?:<wbr>)?科研(?:<wbr>)?机构<\/th>/, '')
    expect(gone).not.toBe(html)
    const { draft } = await importReport(gone)
    const read = requestsOf(draft).filter(([, figure]) => figure !== null)
    expect(read.filter(([cell, figure]) => figure !== known.get(cell))).toEqual([])
    const blank = requestsOf(draft).filter(([, figure]) => figure === null)
    expect(blank.filter(([cell]) => !draft!.unread!.includes(`requests.${cell}`))).toEqual([])
  })
})
