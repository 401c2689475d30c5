import { describe, expect, it, vi } from 'vitest'
import type { DraftFigure } from '../model/report'
import { caseReport } from '../testing/case-report'
import { describeLocated } from '../wording/describe-located'
import { describeRepair } from '../wording/describe-repair'
import { locate } from './locate'

const located = (set: { readonly [address: string]: DraftFigure }, options = {}) =>
  locate(caseReport({ set }, 2024), options)

describe('locate', () => {
  const block = {
    'proceedings.reconsideration.upheld': 10,
    'proceedings.reconsideration.pending': 1,
  }

  it('finds a total left 0 beside its parts', () => {
    const result = located(block)
    expect(result).toMatchObject({ status: 'located', count: 1 })
    expect(result.repairs[0]!.changes).toMatchObject([
      { cell: 'proceedings.reconsideration.total', from: 0, to: 11, cause: 'totalNotUpdated' },
    ])
    expect(describeRepair(result.repairs[0]!)).toBe(
      '四、政府信息公开行政复议、行政诉讼情况 行政复议，总计列应为 11（＝10＋1），实为 0，可能是总计没有随各项更新',
    )
    expect(describeRepair(result.repairs[0]!, 'en')).toBe(
      '4. Reconsideration and litigation, reconsideration, column total should be 11 (= 10 + 1), is 0: total not updated with its parts?',
    )
  })

  it('says how many answers are equally small, the likeliest first', () => {
    const result = located({ ...block, 'proceedings.reconsideration.total': 110 })
    expect(result).toMatchObject({ status: 'ambiguous', count: 5 })
    expect(result.repairs[0]!.changes).toMatchObject([
      { cell: 'proceedings.reconsideration.total', to: 11, cause: 'tenfold' },
    ])
    expect(describeLocated(result)).toMatch(/^仅凭算术分不清.*有 5 种/)
  })

  it('prefers, of slips that are as likely, the one that leaves the figures that are', () => {
    const figures = { corrected: 50, total: 5 }
    const set = Object.fromEntries(
      Object.entries(figures).map(([column, figure]) => [`proceedings.reconsideration.${column}`, figure]),
    )
    expect(located(set).repairs[0]!.changes).toMatchObject([
      { cell: 'proceedings.reconsideration.corrected', from: 50, to: 5, cause: 'tenfold' },
    ])
  })

  it('sees the figure of the cell printed beside it, over the end of a block', () => {
    const set = {
      'proceedings.reconsideration.upheld': 31,
      'proceedings.reconsideration.total': 31,
      'proceedings.directLitigation.upheld': 31,
      'proceedings.directLitigation.total': 4,
    }
    const { repairs } = located(set)
    expect(repairs[0]!.changes).toMatchObject([
      { cell: 'proceedings.directLitigation.upheld', to: 4, cause: 'shifted' },
    ])
  })

  it('mends tables that have nothing to do with one another each for itself, in every combination', () => {
    const result = located({
      ...block,
      'proceedings.directLitigation.upheld': 3,
      'proceedings.directLitigation.total': 30,
      'requests.granted.person': 4,
    })
    expect(result.status).toBe('ambiguous')
    expect(result.count).toBe(5 * 1)
    for (const { changes } of result.repairs) expect(changes).toHaveLength(3)
  })

  describe('tells what a figure should be', () => {
    // Three of each kind of applicant, all granted in part or whole, and none left from last year or to the next.
    const columns = ['person', 'business', 'research', 'nonprofit', 'legalService', 'otherOrganization', 'total']
    const right = Object.fromEntries(
      columns.flatMap((column) => {
        const by = column === 'total' ? 6 : 1
        return [
          [`requests.received.${column}`, 30 * by],
          [`requests.granted.${column}`, 20 * by],
          [`requests.partlyGranted.${column}`, 10 * by],
          [`requests.handled.${column}`, 30 * by],
        ]
      }),
    )
    const tellings = (wrong: { readonly [address: string]: number }) => {
      const cells = Object.keys(wrong).map((row) => `requests.${row}`)
      const set = { ...right }
      for (const cell of cells) set[cell] = right[cell]! + wrong[cell.replace('requests.', '')]!
      const { repairs } = located(set)
      const repair = repairs.find(({ changes }) => changes.every(({ cell }) => cells.includes(cell)))!
      return repair.changes.map(({ cell, to, by }) => {
        expect(to).toBe(right[cell])
        return [cell.replace('requests.', ''), by!.identities.map(({ each, at }) => `${each} ${at}`).join()]
      })
    }

    it('by the identity whose total it is and that does not hold', () => {
      expect(tellings({ 'handled.person': 1, 'handled.total': 1 })).toEqual([
        ['handled.person', 'column person'],
        ['handled.total', 'column total'],
      ])
      expect(tellings({ 'handled.total': 1, 'granted.total': 1 })).toEqual([
        ['granted.total', 'row granted'],
        ['handled.total', 'row handled'],
      ])
    })

    it('else by one whose total it is, else by one that does not hold', () => {
      expect(tellings({ 'granted.person': 1, 'granted.total': 1 })).toEqual([
        ['granted.person', 'column person'],
        ['granted.total', 'row granted'],
      ])
      expect(tellings({ 'granted.person': 1, 'partlyGranted.person': -1 })).toEqual([
        ['granted.person', 'row granted'],
        ['partlyGranted.person', 'row partlyGranted'],
      ])
    })
  })

  it('leaves out identities with a blank', () => {
    expect(located({ ...block, 'proceedings.reconsideration.otherResult': null }).status).toBe('balanced')
  })

  it('holds what comes in against what last year carried over', () => {
    const previous = caseReport({ set: { 'requests.carriedOut.person': 3, 'requests.carriedOut.total': 3 } }, 2023)
    const right = {
      'requests.carriedIn.person': 3,
      'requests.carriedIn.total': 3,
      'requests.granted.person': 3,
      'requests.granted.total': 3,
      'requests.handled.person': 3,
      'requests.handled.total': 3,
    }
    expect(located(right, { previous }).status).toBe('balanced')
    const { repairs } = located(
      {
        ...right,
        'requests.carriedIn.person': 2,
        'requests.carriedIn.total': 2,
        'requests.received.person': 1,
        'requests.received.total': 1,
      },
      { previous },
    )
    expect(repairs.map(({ changes }) => changes.map(({ cell, to }) => [cell, to]))).toContainEqual([
      ['requests.received.person', 0],
      ['requests.received.total', 0],
      ['requests.carriedIn.person', 3],
      ['requests.carriedIn.total', 3],
    ])
    expect(() => located(right, { previous: caseReport({}, 2020) })).toThrow(
      'must be the report of 2023, got that of 2020',
    )
  })

  it('names last year’s figure where it was left standing', () => {
    const previous = caseReport({ set: { 'proceedings.reconsideration.total': 7 } }, 2023)
    const { repairs } = located({ ...block, 'proceedings.reconsideration.total': 7 }, { previous })
    expect(repairs[0]!.changes).toMatchObject([
      { cell: 'proceedings.reconsideration.total', to: 11, cause: 'lastYear' },
    ])
  })

  it('finds four wrong figures in a rectangle', () => {
    const rectangle = { person: [2, 1], business: [1, 8] }
    const set: { [address: string]: number } = {}
    for (const [column, [granted, repeated]] of Object.entries(rectangle)) {
      set[`requests.granted.${column}`] = granted!
      set[`requests.repeated.${column}`] = repeated!
      for (const row of ['handled', 'received']) set[`requests.${row}.${column}`] = granted! + repeated!
    }
    for (const row of ['granted', 'repeated', 'handled', 'received'])
      set[`requests.${row}.total`] = set[`requests.${row}.person`]! + set[`requests.${row}.business`]!
    expect(located(set).status).toBe('balanced')
    const wrong = {
      'requests.granted.person': 5,
      'requests.granted.business': 5,
      'requests.repeated.person': 7,
      'requests.repeated.business': 3,
    }
    const { repairs } = located({ ...set, ...wrong })
    const ring = repairs.find(({ changes }) => changes.every(({ cell }) => cell in wrong))!
    expect(ring.changes.map(({ cell }) => cell)).toEqual(Object.keys(wrong))
    expect(ring.determined).toBe(false)
    expect(describeRepair(ring)).toMatch(/这几格的数不止一种可能，这里是其中一种$/)
  })

  it('finds a ring however far a number has to be passed around it', () => {
    const right = { person: [2, 1], business: [1, 8] }
    const base: { [address: string]: number } = {}
    for (const [column, [granted, repeated]] of Object.entries(right)) {
      base[`requests.granted.${column}`] = granted!
      base[`requests.repeated.${column}`] = repeated!
      for (const row of ['handled', 'received']) base[`requests.${row}.${column}`] = granted! + repeated!
    }
    for (const row of ['granted', 'repeated', 'handled', 'received'])
      base[`requests.${row}.total`] = base[`requests.${row}.person`]! + base[`requests.${row}.business`]!
    const wrong = ['granted.person', 'granted.business', 'repeated.person', 'repeated.business'].map(
      (cell, i) => [`requests.${cell}`, 5 + i * i] as const,
    )
    for (const [far] of wrong) {
      const { repairs } = located({ ...base, ...Object.fromEntries(wrong), [far]: 50_000 })
      expect(repairs.map(({ changes }) => changes.map(({ cell }) => cell))).toContainEqual(wrong.map(([cell]) => cell))
    }
  })

  const six = Object.fromEntries(
    ['received', 'granted', 'repeated', 'carriedOut', 'unclear', 'petition'].map((row, i) => [
      `requests.${row}.person`,
      11 * i + 7,
    ]),
  )

  it('finds six wrong figures that hang together', () => {
    const { status, repairs } = located(six)
    expect(status).toBe('located')
    expect(repairs[0]!.changes.map(({ cell, to }) => [cell, to]).sort()).toEqual(
      Object.keys(six)
        .map((cell) => [cell, 0])
        .sort(),
    )
  })

  it('stops when the time is over, wherever the search is', () => {
    const now = vi.spyOn(Date, 'now')
    for (const timeLimit of [0, 1, 10, 50]) {
      let time = 0
      now.mockReset().mockImplementation(() => time++)
      expect(located(six, { timeLimit })).toMatchObject({ status: 'unlocated', repairs: [] })
      // The clock is asked at each step of the search; once it has run out there is none.
      expect(now).toHaveBeenCalledTimes(1 + Math.max(timeLimit, 1))
    }
    now.mockRestore()
    expect(describeLocated(located(six, { timeLimit: 0 }))).toMatch(/请对照原始数据逐格核对。$/)
  })

  it('does not judge figures too large to add exactly', () => {
    const large = {
      'proceedings.reconsideration.upheld': Number.MAX_SAFE_INTEGER,
      'proceedings.reconsideration.pending': 1,
    }
    expect(located(large).status).toBe('unlocated')
  })
})
