import type { AgainstOther } from './params'
import type { RollCall } from '../model/roll-call'
import { rollCall } from '../model/roll-call'
import { referencesOf } from './form-references'
import { checkReferences } from './references'
import type { Judge, Passport } from './rule'
import { finding, outcome } from './rule'

/** What its sentence needs beside the fields that all findings have. */
export type Tree01Params = AgainstOther & {
  /** Where the members at hand are not those that should be, which is why the rule is unknown. */
  readonly rollCall?: RollCall
  /** The one organ whose own figure is just the difference: left out of the sum, or counted twice. */
  readonly unfit?: { readonly organ: string; readonly value: number; readonly how: 'leftOut' | 'twice' }
}

export const tree01Passport: Passport = {
  per: 'cell',
  demands: {
    zh: '汇总报告的每一格＝所属各单位该格之和',
    en: 'a report that adds up several organs equals the sum of theirs, cell by cell',
  },
  source: { zh: '汇总的定义', en: 'definition' },
  needs: ['members'],
  cases: {
    pass: [
      {
        why: 'a member prints （六） as one row',
        set: { 'requests.otherReason.person': 2, 'requests.feeOverdue.person': 1 },
        members: [{ set: { 'requests.otherHandling.person': 3 } }],
      },
      {
        why: 'a bureau that makes no regulations adds none',
        set: { 'disclosure.regulations.issued': 2 },
        members: [{ set: { 'disclosure.regulations.issued': '/' } }, { set: { 'disclosure.regulations.issued': 2 } }],
      },
      {
        why: 'the district is the sum of two bureaux',
        set: { 'disclosure.fees.amount': 131938.5027 },
        members: [{ set: { 'disclosure.fees.amount': 59237.2449 } }, { set: { 'disclosure.fees.amount': 72701.2578 } }],
      },
    ],
    fail: [
      {
        why: 'a member prints （六） as one row, and the group does not add up',
        set: { 'requests.otherReason.person': 3 },
        members: [{ set: { 'requests.otherHandling.person': 2 } }],
      },
      {
        why: 'one bureau is left out',
        set: { 'disclosure.licensing.decisions': 5 },
        members: [{ set: { 'disclosure.licensing.decisions': 5 } }, { set: { 'disclosure.licensing.decisions': 2 } }],
      },
    ],
  },
}

export const tree01: Judge<'TREE-01'> = {
  code: 'TREE-01',
  severity: 'error',
  check: ({ figures, members, memberNames }) => {
    const called = memberNames && rollCall(members?.map(({ report }) => report) ?? [], memberNames)
    // Without the right members their sum says nothing of this report.
    if (called && Object.values(called).some((organs) => organs.length > 0))
      return outcome([
        finding(tree01, figures, {
          status: 'unknown',
          severity: 'note',
          cells: [],
          params: { form: figures.form.form.id, terms: [], blank: [], rollCall: called },
        }),
      ])
    if (!members) return outcome([], true)
    const { cells, printed, leaves } = figures.form
    // Where a member prints a group as one row, its items cannot be added, but the group can.
    const oneRow = (address: string) =>
      members.some(({ form }) => (form.index.get(address) ?? form.printed) < form.printed)
    const groups = cells.flatMap((cell, i) => (i >= printed && oneRow(cell.address) ? [i] : []))
    const inGroups = new Set(groups.flatMap((group) => [...leaves[group]!]))
    const isJudged = (address: string) => {
      const i = figures.form.index.get(address)!
      return i < printed ? !inGroups.has(i) : groups.includes(i)
    }
    return checkReferences(
      tree01,
      figures,
      { members },
      referencesOf(figures.form, 'TREE-01').filter(({ cell }) => isJudged(cell)),
    )
  },
}
