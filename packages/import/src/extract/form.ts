import type { Form } from '@gxgk/core'
import type { Meta } from '@gxgk/document'
import type { Surveyed } from './facts/facts'
import { surveyed } from './facts/facts'
import type { Lexicon } from './labels/lexicon'
import { lexiconOf } from './labels/lexicon'
import { wholeParagraphs } from './prose/paragraphs'
import type { Passage } from './passage'
import type { Parted, Sections } from './sections/section'
import { partedByHeadings } from './sections/section'
import type { SortedPassages } from './sort-passages'
import { sortPassages } from './sort-passages'

/** The passages of a source as one form sorts them. */
export interface Sorting {
  readonly form: Form
  readonly sections: Sections
  readonly headings: Parted['headings']
  readonly lexicons: ReadonlyMap<string, Lexicon>
  readonly sorted: SortedPassages
  /** What stands in each table, in pieces and put together, that may be a label. */
  readonly texts: ReadonlyMap<string, ReadonlySet<string>>
  /** The facts and the narratives; worked out when first asked for, because most forms are not the one. */
  readonly survey: () => Surveyed
}

/** A row printed as a line is no label. */
const endsInFigure = /[\d—－/-]\s*$/

export const sortByForm = (form: Form, passages: readonly Passage[], meta: Pick<Meta, 'title' | 'date'>): Sorting => {
  const { sections, headings } = partedByHeadings(passages, form)
  const lexicons = new Map(Object.entries(form.tables).map(([id, table]) => [id, lexiconOf(table)]))
  const sorted = sortPassages(sections, form, lexicons)
  const texts = [...lexicons.keys()].map((table) => {
    const section = form.sections.find((one) => one.table === table)?.id ?? ''
    // Lines of the section too: what is left unread of them by one form is not less printed.
    const lines = (sections.get(section) ?? []).flatMap((passage) =>
      passage.kind === 'text' && !endsInFigure.test(passage.text) ? passage.text : [],
    )
    const cells = (sorted.tables.get(table) ?? []).flatMap((row) => row.map(({ text }) => text))
    return [table, new Set([...cells, ...lines])] as const
  })
  let found: Surveyed | undefined
  const survey = () => (found ??= surveyed(wholeParagraphs(sorted.narratives), meta, form))
  return { form, sections, headings, lexicons, sorted, texts: new Map(texts), survey }
}

/**
 * How many different labels of the form's tables are printed, each counted by its likeness. What any form has put together
 * counts for all: it is printed, whichever form it is read by.
 */
const labelsPrinted = ({ lexicons }: Sorting, sortings: readonly Sorting[]): number => {
  const likest = new Map<string, number>()
  for (const [table, { meaningOf }] of lexicons)
    for (const { texts } of sortings)
      for (const text of texts.get(table) ?? []) {
        const { likeness, side, row, column, isCorner } = meaningOf(text)
        const label = isCorner ? 'corner' : side === 'column' ? `column ${column?.id}` : `row ${row?.id}`
        const key = `${table} ${label}`
        if (likeness > (likest.get(key) ?? 0)) likest.set(key, likeness)
      }
  return [...likest.values()].reduce((sum, one) => sum + one, 0)
}

/** Forms share most labels; those that differ by less than two labels are as likely: table two alone differs by ten. */
const tie = 2

/** The sorting by the form that has most of the labels printed: the shape of the tables tells it. The year decides between equals. */
export const likeliest = (
  sortings: readonly Sorting[],
  formOfYear: (year: number) => Form | undefined,
  year?: number,
): Sorting | undefined => {
  const labels = sortings.map((sorting) => labelsPrinted(sorting, sortings))
  const most = Math.max(...labels)
  const best = sortings.filter((_, i) => labels[i]! > most - tie)
  if (best.length < 2) return best[0]
  const told = year ?? best[0]!.survey().facts.year?.value
  const prescribed = told === undefined ? undefined : formOfYear(told)
  return best.find(({ form }) => form === prescribed) ?? best.at(-1)
}
