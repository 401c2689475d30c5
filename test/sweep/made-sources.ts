import type { AnyDraft, Form } from '@gxgk/core'
import { blankDraft, form2019, form2021 } from '@gxgk/core'
import fc from 'fast-check'
import type { Change } from './draft-figures'
import { withFigures } from './draft-figures'
import { reportArbitrary } from './generators'
import type { Source } from './source'
import { reprinted } from './source'

/** A report that adds up, of figures as most organs have them. */
const addingUp = (form: Form, seed: number, largest: number): AnyDraft =>
  fc.sample(reportArbitrary(form, largest), { seed, numRuns: 1 })[0] as AnyDraft

/** No two figures are equal, so that one in a wrong place shows, and nothing adds up: a publisher's error in every row. */
const countedThrough = (form: Form, from: number): AnyDraft => {
  let next = from
  const blank = blankDraft(form, { organ: '某县教育局', year: form.years.from }) as AnyDraft
  return withFigures(blank, () => next++)
}

const blankForZero: Change = (figure, address) => (figure === 0 && !address.endsWith('.total') ? null : figure)

const slashForRules: Change = (figure, address) => (address.startsWith('disclosure.regulations.') ? '/' : figure)

/** 其他处理 in one row, as reports of 2019 have it. */
const inOneRow = ({ tables, ...draft }: AnyDraft): AnyDraft => {
  const { correctionOverdue, feeOverdue: _, otherReason: __, ...rows } = tables['requests']!
  return { ...draft, tables: { ...tables, requests: { ...rows, otherHandling: correctionOverdue! } } }
}

/** Reports made up: both forms, each look of a page, blanks, a slash, a group in one row, sums that do not hold. */
export const madeSources = (): readonly Source[] =>
  (
    [
      ['word', form2021, 'word', addingUp(form2021, 11, 300)],
      ['own', form2021, 'own', addingUp(form2021, 12, 40)],
      ['bare-blanks', form2021, 'bare', withFigures(addingUp(form2021, 13, 60), blankForZero)],
      ['word-blanks', form2021, 'word', withFigures(addingUp(form2021, 15, 9), blankForZero)],
      ['portal-one-row', form2021, 'portal', withFigures(inOneRow(addingUp(form2021, 14, 90)), slashForRules)],
      ['word-counted', form2021, 'word', countedThrough(form2021, 101)],
      ['word', form2019, 'word', addingUp(form2019, 21, 200)],
      ['own-dashes', form2019, 'own', withFigures(addingUp(form2019, 22, 30), blankForZero)],
      ['portal-counted', form2019, 'portal', countedThrough(form2019, 11)],
    ] as const
  ).map(([name, form, skin, draft]) =>
    reprinted({ name: `made-${form.id}-${name}`, form, draft, skin, isBare: name.endsWith('blanks') }),
  )
