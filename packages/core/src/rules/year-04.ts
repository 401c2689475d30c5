import type { OfForm } from './params'
import type { DraftFigure } from '../model/report'
import type { Figures } from '../model/figures'
import { cellValue } from '../model/figures'
import type { FindingOf } from './finding'
import type { Movement } from './movements'
import { movementLimits, movementsOf } from './movements'
import type { Judge, Passport } from './rule'
import { finding, outcome } from './rule'

/** What its sentence needs beside the fields that all findings have. */
export type Year04Params = OfForm & {
  readonly table: string
  readonly kind: 'copied' | 'tenfold'
  readonly before: DraftFigure
}

/** Of one table: cells that both reports have as numbers, and whether any cell is missing on either side. */
const pairs = (figures: Figures, previous: Figures, { cells }: Movement) => {
  const { index } = figures.form
  const found = []
  let whole = true
  for (const cell of cells) {
    const other = previous.form.index.get(cell.cell)
    const now = cellValue(figures, index.get(cell.cell)!)
    const before = other === undefined ? undefined : cellValue(previous, other)
    if (now === undefined || before === undefined) whole = false
    else found.push({ ...cell, now, before })
  }
  return { found, whole }
}

const isTenfold = (now: number, before: number): boolean => {
  const [low, high] = [Math.abs(now), Math.abs(before)].sort((a, b) => a - b) as [number, number]
  return high >= movementLimits.least && high > movementLimits.times * low
}

export const year04Passport: Passport = {
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
}

export const year04: Judge<'YEAR-04'> = {
  code: 'YEAR-04',
  severity: 'note',
  check: ({ figures, previous }) => {
    if (!previous) return outcome([], true)
    const { form } = figures.form
    let unknown = false
    const findings = movementsOf(figures.form).flatMap((movement): FindingOf<'YEAR-04'>[] => {
      const { table } = movement
      const { found, whole } = pairs(figures, previous, movement)
      if (!whole) unknown = true
      const told = found.filter(({ now, tells }) => now !== 0 && tells)
      if (whole && told.length >= movementLimits.copied && found.every(({ now, before }) => now === before))
        return [
          finding(year04, figures, {
            cells: found.map(({ cell }) => cell),
            params: { form: form.id, table, kind: 'copied', before: null },
          }),
        ]
      return found
        .filter(({ now, before, moves }) => moves && isTenfold(now, before))
        .map(({ cell, now, before }) =>
          finding(year04, figures, {
            cells: [cell],
            actual: now,
            params: { form: form.id, table, kind: 'tenfold', before },
          }),
        )
    })
    return outcome(findings, unknown)
  },
}
