import type { Figures } from '../model/figures'
import { cellValue } from '../model/figures'
import type { FindingOf } from './finding'
import type { Rule } from './rule'
import { finding, outcome } from './rule'

/** Of one table: cells that both reports have as numbers, and whether any cell is missing on either side. */
const pairs = (figures: Figures, previous: Figures, table: string) => {
  const { cells, printed, identities } = figures.form
  // A total moves with its parts; telling of it too would tell one thing twice.
  const totals = new Set(identities.filter(({ left }) => left.terms.length === 1).map(({ left }) => left.terms[0]!))
  const found = []
  let whole = true
  for (let i = 0; i < printed; i++) {
    const cell = cells[i]!
    if (cell.table !== table) continue
    const other = previous.form.index.get(cell.address)
    const now = cellValue(figures, i)
    const before = other === undefined ? undefined : cellValue(previous, other)
    if (now === undefined || before === undefined) whole = false
    else found.push({ ...cell, now, before, total: totals.has(i) })
  }
  return { found, whole }
}

/** A small table may well be the same two years running, so a copy is only told of from this many figures on. */
const leastCopied = 3

export const year04: Rule<'YEAR-04'> = {
  code: 'YEAR-04',
  severity: 'note',
  per: 'table',
  demands: {
    zh: '一张表的数字不应与上一年逐格相同（至少三个非零数，总计与现行有效件数不计）；单个数字变动十倍以上且达到 100 的应核实',
    en: "no table repeats last year's in every cell (with at least three figures that are not zero, totals and stocks aside); no figure changes more than tenfold with 100 or more involved",
  },
  source: { zh: '工作惯例', en: 'practice' },
  needs: ['previous'],
  cases: {
    pass: [
      { why: 'an organ without requests in both years', previous: {} },
      {
        why: 'a stock that does not move',
        set: { 'disclosure.regulations.inForce': 74 },
        previous: { set: { 'disclosure.regulations.inForce': 74 } },
      },
      {
        why: 'ninefold',
        set: { 'disclosure.licensing.decisions': 900 },
        previous: { set: { 'disclosure.licensing.decisions': 100 } },
      },
      {
        why: 'small figures move freely',
        set: { 'disclosure.licensing.decisions': 60 },
        previous: { set: { 'disclosure.licensing.decisions': 2 } },
      },
    ],
    fail: [
      {
        why: 'table four is copied',
        set: {
          'proceedings.reconsideration.upheld': 4,
          'proceedings.reconsideration.corrected': 2,
          'proceedings.directLitigation.pending': 1,
        },
        previous: {
          set: {
            'proceedings.reconsideration.upheld': 4,
            'proceedings.reconsideration.corrected': 2,
            'proceedings.directLitigation.pending': 1,
          },
        },
      },
      {
        why: 'eleven times as many',
        set: { 'disclosure.licensing.decisions': 1100 },
        previous: { set: { 'disclosure.licensing.decisions': 100 } },
      },
    ],
  },
  check: ({ figures, previous }) => {
    if (!previous) return outcome([], true)
    const { form } = figures.form
    let unknown = false
    const findings = Object.keys(form.tables).flatMap((table): FindingOf<'YEAR-04'>[] => {
      const { found, whole } = pairs(figures, previous, table)
      if (!whole) unknown = true
      const told = found.filter(({ now, total, column }) => now !== 0 && !total && column !== 'inForce')
      if (whole && told.length >= leastCopied && found.every(({ now, before }) => now === before))
        return [
          finding(year04, figures, {
            cells: found.map(({ address }) => address),
            params: { form: form.id, table, kind: 'copied', before: null },
          }),
        ]
      return found
        .filter(({ now, before, total }) => {
          const [low, high] = [Math.abs(now), Math.abs(before)].sort((a, b) => a - b) as [number, number]
          return !total && high >= 100 && high > 10 * low
        })
        .map(({ address, now, before }) =>
          finding(year04, figures, {
            cells: [address],
            actual: now,
            params: { form: form.id, table, kind: 'tenfold', before },
          }),
        )
    })
    return outcome(findings, unknown)
  },
}
