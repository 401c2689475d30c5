import { checkReferences } from './references'
import type { Rule } from './rule'
import { outcome } from './rule'

export const tree01: Rule<'TREE-01'> = {
  code: 'TREE-01',
  severity: 'error',
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
        why: 'the district is the sum of two bureaux',
        set: { 'disclosure.fees.amount': 131938.5027 },
        members: [{ set: { 'disclosure.fees.amount': 59237.2449 } }, { set: { 'disclosure.fees.amount': 72701.2578 } }],
      },
    ],
    fail: [
      {
        why: 'one bureau is left out',
        set: { 'disclosure.licensing.decisions': 5 },
        members: [{ set: { 'disclosure.licensing.decisions': 5 } }, { set: { 'disclosure.licensing.decisions': 2 } }],
      },
    ],
  },
  check: ({ figures, members }) => {
    if (!members) return outcome([], true)
    return checkReferences(
      tree01,
      figures,
      figures.form.cells.slice(0, figures.form.printed).map(({ address }) => ({
        cell: address,
        terms: members.map((from) => ({ from, address, sign: 1 as const })),
      })),
      members.length,
    )
  },
}
