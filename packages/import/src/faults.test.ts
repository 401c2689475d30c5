import type { AnyDraft, Form } from '@gxgk/core'
import { officialForms, toDocument } from '@gxgk/core'
import { plainText } from '@gxgk/document'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countedThrough } from '../test/counted-through'
import { importText } from '../test/import-text'

type Rows = readonly (readonly string[])[]

const isRow = (row: readonly string[]) => row.length > 1 || row[0]!.startsWith('第二十条')

const shapes: { readonly [name: string]: (rows: Rows) => string } = {
  'rows parted by tabs': (rows) => rows.map((row) => row.join('\t')).join('\n'),
  'rows closed by bars': (rows) => rows.map((row) => row.join(' | ') + (isRow(row) ? ' ||' : '')).join('\n'),
  'one cell a line': (rows) =>
    rows.map((row) => row.map((cell) => cell + (isRow(row) ? ' |' : '')).join('\n')).join('\n'),
  'one cell a line, rows closed': (rows) =>
    rows.map((row) => (isRow(row) ? `${row.map((cell) => `${cell} |`).join('\n')} ||` : row.join('\n'))).join('\n'),
}

/** Puts something else in the place of one cell. */
const withCell =
  (put: (cell: string) => readonly string[]) =>
  (rows: Rows, row: number, cell: number): Rows =>
    rows.map((one, r) => (r === row ? one.flatMap((text, c) => (c === cell ? put(text) : [text])) : one))

const faults: { readonly [name: string]: (rows: Rows, row: number, cell: number) => Rows } = {
  'a cell lost': withCell(() => []),
  'a cell blank': withCell(() => ['']),
  'a cell doubled': withCell((text) => [text, text]),
  'a sign for a cell': withCell(() => ['某']),
  'words for a cell': withCell(() => ['某某某某某某']),
  'a row lost': (rows, row) => rows.filter((_, r) => r !== row),
  'two rows run together': (rows, row) =>
    rows.flatMap((one, r) => (r === row ? [[...one, ...(rows[row + 1] ?? [])]] : r === row + 1 ? [] : [one])),
  'a row cut in two': (rows, row, cell) =>
    rows.flatMap((one, r) => (r === row && cell > 0 ? [one.slice(0, cell), one.slice(cell)] : [one])),
}

const anywhere = fc.noBias(fc.nat())

describe.each(officialForms.map((form) => [form.id, form as Form] as const))('a report in the %s form', (_, form) => {
  const report = countedThrough(form)
  const rows = plainText(toDocument(report))
    .split('\n')
    .map((line) => line.split('\t'))

  it.each(Object.keys(faults))(
    'with %s, wherever it is, gives no figure of another cell and tells what it lost',
    (name) => {
      fc.assert(
        fc.property(fc.constantFrom(...Object.values(shapes)), anywhere, anywhere, (shape, row, cell) => {
          const at = row % rows.length
          const changed = faults[name]!(rows, at, cell % rows[at]!.length).filter((one) => one.length > 0)
          const text = shape(changed)
          const { draft, problems } = importText(text, { organ: report.organ, year: report.year })
          const told = new Set(problems.flatMap(({ cells }) => cells))
          for (const [table, own] of Object.entries(report.tables))
            for (const [id, figures] of Object.entries(own!))
              for (const [column, figure] of Object.entries(figures!)) {
                const address = `${table}.${id}.${column}`
                const read = (draft as AnyDraft).tables[table]?.[id]?.[column] ?? null
                const isPrinted = text.includes(String(figure))
                if (read !== null || (isPrinted && !told.has(address)))
                  expect({ address, read }).toEqual({ address, read: figure })
              }
        }),
        { numRuns: 25 },
      )
    },
  )
})
