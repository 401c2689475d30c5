import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AnyDraft, DraftFigure } from '@gxgk/core'
import { check } from '@gxgk/core'
import { importReport } from '@gxgk/import'
import { describe, expect, it } from 'vitest'
import { root } from './markdown-pages'

const folder = join(root, '..', 'shared', 'cases', 'import')
const hasCases = existsSync(folder)

type Rows = { readonly [row: string]: readonly (DraftFigure | undefined)[] }

/** What the cases say, row by row in the order of the columns; a row that is told instead has `undefined`. */
const figures: { readonly [file: string]: { readonly [table: string]: Rows } } = {
  'm27-head-cut-then-continued.html': {
    requests: {
      received: [10, 2, 0, 0, 0, 1, 13],
      carriedIn: [5, 1, 0, 0, 0, 0, 6],
      carriedOut: [3, 0, 0, 0, 0, 1, 4],
    },
  },
  'm21-head-cut-by-page.html': {
    proceedings: {
      reconsideration: [1, 2, 3, 4, 10],
      directLitigation: [5, 0, 0, 0, 5],
      litigationAfterReconsideration: [6, 0, 0, 0, 6],
    },
  },
  'm18-unit-trad.txt': { disclosure: { fees: [316_441] } },
  'm18-unit-million.txt': { disclosure: { fees: [31_644_100] } },
  'm28-footnote-marks.html': { disclosure: { regulations: [7, 7, 7], normativeDocuments: [null, null, 7] } },
  'm29-struck.md': { disclosure: { regulations: [0, 0, 0], normativeDocuments: [7, 7, 9] } },
  'm03-cell-bar-own-line.txt': { disclosure: { regulations: [1, 2, 3], normativeDocuments: [4, 5, 6] } },
  'm04-browser-copy-blank-cells.txt': {
    requests: { received: [8, 2, null, null, 1, null, 11], carriedIn: [1, null, null, null, null, null, 1] },
  },
  'm05-kangxi-radicals.txt': { disclosure: { licensing: [5], penalties: [2] } },
  'm06-md-div.md': { disclosure: { regulations: [1, 2, 3], normativeDocuments: [4, 5, 6] } },
  'm11-traditional.txt': {
    disclosure: {
      regulations: [0, 0, 0],
      normativeDocuments: [2, 2, 19],
      licensing: [8, 5, 93],
      penalties: [90, 0, 22],
    },
  },
  'm13-split-head-words.txt': {
    requests: { received: [5, 0, 0, 0, 0, 1, 6], carriedIn: [1, 0, 0, 0, 0, 0, 1], granted: [4, 0, 0, 0, 0, 1, 5] },
  },
  'm16-md-tables-split.md': {
    requests: {
      received: [32, 2, 0, 0, 0, 0, 34],
      carriedIn: [2, 0, 0, 0, 0, 0, 2],
      stateSecret: [0, 0, 0, 0, 0, 0, 0],
    },
  },
  'm19-two-reports-blank.txt': { disclosure: { normativeDocuments: [null, null, null] } },
  'm20-attached.html': { disclosure: { normativeDocuments: [null, null, null] } },
  'm23-md-sep-rows.md': { requests: { received: [32, 2, 0, 0, 0, 0, 34], carriedIn: [2, 0, 0, 0, 0, 0, 2] } },
  'm24-unread-told-as-blank.txt': { requests: { carriedIn: [1, 0, 0, 0, 0, 0, 1] } },
  'm25-proceedings-all-blank.html': { proceedings: { reconsideration: [null, null, null, null, null] } },
  'm31-rows-without-head.md': {
    requests: { received: [3746, 63, 0, 0, 19, 2, 3830] },
    proceedings: { reconsideration: [119, 25, 91, 24, 259], directLitigation: [7, 0, 15, 6, 28] },
  },
  'm32-saved.mht': { disclosure: { regulations: [1, 2, 3] } },
}

const organs: { readonly [file: string]: string } = {
  'm05-kangxi-radicals.txt': '某县发展和改革局',
  'm08-organ-verb.txt': '某市人民政府某办公室',
  'm10-browser-print-header.txt': '某市某局',
}

const read = async (file: string) => {
  const result = await importReport(readFileSync(join(folder, file)))
  return { ...result, draft: result.draft as AnyDraft | undefined }
}

describe.skipIf(!hasCases)(`small inputs beside the repository${hasCases ? '' : ' (not there)'}`, () => {
  it.each(Object.entries(figures))('%s', async (file, tables) => {
    // The year of a page that does not tell it has no part in the figures.
    const { draft } = await read(file)
    for (const [table, rows] of Object.entries(tables))
      for (const [row, expected] of Object.entries(rows))
        expect([row, Object.values(draft!.tables[table]?.[row] ?? {})]).toEqual([row, expected])
  })

  it.each(Object.entries(organs))('%s is of %s', async (file, organ) => {
    expect((await read(file)).draft!.organ).toBe(organ)
  })

  it('gives no figure to the row below where figures stand before their labels', async () => {
    const { draft } = await read('m02-figure-before-label.txt')
    expect([222, null, undefined]).toContain(draft!.tables['disclosure']?.['penalties']?.['decisions'])
  })

  it('has all of a section under sub-headings like those of other sections', async () => {
    for (const file of ['m01-subheading-as-section.html', 'm01-subheading-as-section.txt'])
      expect((await read(file)).draft!.narratives!['overview']).toContain('培训2次')
    expect((await read('m15-narrative-numbered-like-section.txt')).draft!.narratives!['overview']).toContain('34件')
    expect((await read('m17-section5-head-lost.txt')).draft!.narratives!['problems']).toContain('宣传不够')
  })

  it('takes a year that is named once as a guess', async () => {
    const { draft, problems } = await read('m07-one-year-mention.txt')
    expect(draft!.year).toBe(2023)
    expect(problems.map(({ code }) => code)).toContain('guessedYear')
  })

  it('does not call the organ’s blank what was not read', async () => {
    const { draft } = await read('m24-unread-told-as-blank.txt')
    expect(check(draft!).findings.map(({ code }) => code)).not.toContain('CELL-03')
  })
})
