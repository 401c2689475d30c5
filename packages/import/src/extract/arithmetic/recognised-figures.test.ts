import type { Draft } from '@gxgk/core'
import { check, figureAt, form2021, toDocument } from '@gxgk/core'
import { reportArbitrary } from '@gxgk/core/testing'
import type { Block, Cell, Document, Recognised } from '@gxgk/document'
import { plainText, text } from '@gxgk/document'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeImportProblem } from '../../describe-import-problem'
import { extractReport } from '../index'

/** What was seen of a cell: what stands in the document for it, and its candidates. */
interface Seen {
  readonly printed: string
  readonly candidates: Recognised['candidates']
}

/** The document of a report as it is recognised in a picture: every figure surely, but for some. */
const seen = (report: Draft, doubtful: { readonly [address: string]: Seen }): Document => {
  const cellOf = (cell: Cell): Cell => {
    if (cell.ref === undefined) return cell
    const printed = cell.children.map((part) => (part.type === 'number' ? part.text : '')).join('')
    const known = doubtful[cell.ref] ?? { printed, candidates: [{ text: printed, vote: 0.99 }] }
    if (known.printed === '') return cell
    const source = { page: 2, box: [1, 2, 3, 4] as const, recognised: { candidates: known.candidates } }
    return { ...cell, source, children: [text(known.printed)] }
  }
  const blockOf = (block: Block): Block => {
    if (block.type === 'section') return { ...block, children: block.children.map(blockOf) }
    if (block.type !== 'table') return block
    return { ...block, children: block.children.map((row) => ({ ...row, children: row.children.map(cellOf) })) }
  }
  const document = toDocument(report)
  const { embedded: _embedded, ...meta } = document.meta
  return { ...document, meta, children: document.children.map(blockOf) }
}

/** A report whose sums hold, with figures other than zero in the cells that are looked at. */
const report: Draft = structuredClone(fc.sample(reportArbitrary(form2021), { seed: 7, numRuns: 1 })[0]!)
const { requests, disclosure } = report.tables as unknown as {
  readonly [table in 'requests' | 'disclosure']: { readonly [row: string]: { [column: string]: number } }
}
for (const row of ['received', 'granted', 'handled']) {
  requests[row]!['person']! += 7
  requests[row]!['total']! += 7
}
const granted = requests['granted']!['person']!
const address = 'requests.granted.person'

const read = (doubtful: { readonly [address: string]: Seen }, of: Draft = report) => {
  const { draft, problems, trace } = extractReport(seen(of, doubtful))
  const told = problems.filter(({ code }) => code === 'unreadFigure')
  return { figure: draft!.tables.requests!['granted']!['person'], told, trace, unread: draft!.unread ?? [], problems }
}

const unsettled = (...candidates: readonly number[]): Seen => ({
  printed: '〓',
  candidates: candidates.map((one) => ({ text: String(one), vote: 0.4 })),
})

describe('a figure that the readings left open', () => {
  it('is read where both its sums bear out what one of them saw', () => {
    expect(check(report).failed.filter((code) => /SUM|FLOW/.test(code))).toEqual([])
    expect(read({ [address]: unsettled(granted + 1, granted) })).toMatchObject({ figure: granted, told: [] })
  })

  it('is told with its place and all that it may be where no reading saw what the sums ask for', () => {
    const { figure, told, unread, trace } = read({ [address]: unsettled(granted + 1, granted + 2) })
    expect(figure).toBeNull()
    expect(told).toMatchObject([{ address, page: 2, box: [1, 2, 3, 4], cells: [address] }])
    expect(unread).toEqual([address])
    expect(trace[address]!.recognised!.candidates).toHaveLength(2)
    expect(describeImportProblem(told[0]!)).toContain(`可能是 ${granted + 1}、${granted + 2}`)
  })

  it('does not prove another that is open as well', () => {
    const other = requests['partlyGranted']!['person']!
    const both = { [address]: unsettled(granted + 1), 'requests.partlyGranted.person': unsettled(other - 1) }
    expect(read(both).told).toHaveLength(2)
  })

  describe('with another of its row', () => {
    const crossing = 'requests.granted.total'
    const total = requests['granted']!['total']!

    it('is read where either has a column that bears it out, and both together their row', () => {
      const { figure, told } = read({ [address]: unsettled(granted), [crossing]: unsettled(total + 1, total) })
      expect(told).toEqual([])
      expect(figure).toBe(granted)
    })

    it('is not where both were misread alike: their row would hold, their columns do not', () => {
      const { told } = read({ [address]: unsettled(granted + 1), [crossing]: unsettled(total + 1) })
      expect(told.map((one) => one.address)).toEqual([address, crossing])
    })

    it('is not where the other was misread alone', () => {
      const { told } = read({ [address]: unsettled(granted), [crossing]: unsettled(total + 1) })
      expect(told.map((one) => one.address)).toEqual([address, crossing])
    })
  })

  it('is not taken for blank in the sums of another, where nothing was made out', () => {
    const nothing: Seen = { printed: '〓', candidates: [] }
    const { told } = read({ [address]: unsettled(granted), 'requests.granted.business': nothing })
    expect(told.map((one) => one.address)).toEqual([address, 'requests.granted.business'])
  })
})

describe('a figure that was read', () => {
  const weak = (figure: number | string): Seen => ({
    printed: String(figure),
    candidates: [{ text: String(figure), vote: 0.85 }],
  })

  it("surely stays as it is printed: an organ's own mistakes are its own", () => {
    const firm = { printed: String(granted + 1), candidates: [{ text: String(granted + 1), vote: 0.95 }] }
    expect(read({ [address]: firm })).toMatchObject({ figure: granted + 1, told: [] })
  })

  it('as a stroke is told where the form has no stroke, however sure it is, and stays where it has', () => {
    const stroke = { printed: '/', candidates: [{ text: '/', vote: 0.99 }] }
    expect(read({ [address]: stroke })).toMatchObject({ figure: null, told: [{ address }], unread: [address] })
    expect(read({ 'disclosure.regulations.issued': stroke }).told).toEqual([])
  })

  it('less surely stays where its sums hold, and is told where one does not', () => {
    expect(read({ [address]: weak(granted) })).toMatchObject({ figure: granted, told: [] })
    expect(read({ [address]: weak(granted + 1) })).toMatchObject({ figure: null, told: [{ address }] })
  })

  it('less surely is told where no sum has it', () => {
    const cell = 'disclosure.licensing.decisions'
    const { told, unread } = read({ [cell]: weak(disclosure['licensing']!['decisions']!) })
    expect(told.map((one) => one.address)).toEqual([cell])
    expect(unread).toEqual([cell])
  })
})

describe('an amount', () => {
  const fee = 'disclosure.fees.amount'
  const amount = (value: number, unit: string) => {
    const own = structuredClone(report) as Draft
    ;(own.tables.disclosure as { [row: string]: { [column: string]: number } })['fees']!['amount'] = value
    const printed = JSON.stringify(seen(own, {})).replaceAll('万元', unit)
    const { draft, problems } = extractReport(JSON.parse(printed) as Document)
    const told = problems.flatMap(({ code, address }) => (address === fee ? [code] : []))
    return { read: figureAt(draft!, fee), told }
  }

  it("in the form's unit is read; of another a letter may be lost, and only a nought is the same in any", () => {
    expect(amount(7957.27, '万元')).toEqual({ read: 7957.27, told: [] })
    expect(amount(7957.27, '元')).toEqual({ read: undefined, told: ['noUnit'] })
    expect(amount(7957.27, '')).toEqual({ read: undefined, told: ['noUnit'] })
    expect(amount(0, '元')).toEqual({ read: 0, told: [] })
  })
})

it('pages of which anything was recognised are told', () => {
  const { children, meta } = seen(report, {})
  const page = { type: 'section', children, source: { page: 2 } } as const
  const { problems } = extractReport({ type: 'document', meta, children: [page] })
  expect(problems.filter(({ code }) => code === 'picturePages')).toMatchObject([{ pages: [2] }])
  expect(read({}).problems.filter(({ code }) => code === 'picturePages')).toEqual([])
})

it('a heading of which a letter was misread in a picture is no other heading', () => {
  const { children, meta } = seen(report, {})
  const [title, ...rest] = children
  const misread = (block: Block): Block =>
    block.type === 'section'
      ? { ...block, children: block.children.map(misread) }
      : block.type === 'heading'
        ? { ...block, children: [text(plainText(block).replace('情况', '情兄'))] }
        : block
  const all = [title!, ...rest.map(misread)]
  const page = { type: 'section', children: all, source: { page: 2 } } as const
  expect(extractReport({ type: 'document', meta, children: [page] }).draft!.headings).toBeUndefined()
  const printed = { ...page, children: [title!, ...toDocument(report).children.slice(1).map(misread)] }
  expect(extractReport({ type: 'document', meta, children: [printed] }).draft!.headings).toBeDefined()
})
