import type { OptionCheck } from '@gxgk/document'
import { assertArgument, objectWith } from '@gxgk/document'
import type { CompiledForm, Form, FormCell } from '@gxgk/core'
import { compiledForm, officialForms, printedForm } from '@gxgk/core'

const someForms: OptionCheck = {
  expected: { zh: '表式的列表，至少一个', en: 'an array of forms, at least one' },
  is: (value) => Array.isArray(value) && value.length > 0 && value.every(objectWith('', '', 'tables', 'sections').is),
}

/** A column of the table of figures: the cell of that address in whatever form has it. */
export interface CorpusColumn {
  /** The address with `__` for the dots, which every dialect of SQL would have quoted: `requests__granted__person`. */
  readonly name: string
  readonly cell: string
  readonly kind: FormCell['kind']
  /** Up to so many units a number is held; a larger one stands in `odd`. No sum that a rule makes of such numbers overflows. */
  readonly most: number
}

const largestInteger = 2 ** 31 - 1

export const columnName = (cell: string): string => cell.replaceAll('.', '__')

/** Of how many cells the largest identity of the form is made, and which cells are in one. */
const identitiesOf = ({ identities, cells }: CompiledForm) => {
  const sides = identities.map(({ left, right }) => [...left.cells, ...right.cells])
  return { terms: Math.max(1, ...sides.map(({ length }) => length)), cells: sides.flat().map((i) => cells[i]!.address) }
}

/** The form with each of its groups in one row: such a row has all columns of the table, though the items may not. */
const withOneRow = (form: Form): readonly Form[] =>
  Object.entries(form.tables).flatMap(([table, { groups }]) =>
    Object.keys(groups)
      .filter((group) => groups[group]!.sum)
      .map((group) => printedForm(form, { [table]: { [group]: {} } })),
  )

/** The columns of the figures of reports in these forms, in printed order, a column a cell whatever forms have it. */
export const corpusColumns = (forms: readonly Form[] = officialForms): readonly CorpusColumn[] => {
  assertArgument('corpusColumns', 'forms', forms, someForms)
  const compiled = forms.flatMap((form) => [form, ...withOneRow(form)]).map(compiledForm)
  const identities = compiled.map(identitiesOf)
  const terms = Math.max(...identities.map((one) => one.terms))
  const added = new Set(identities.flatMap((one) => one.cells))
  const found = new Map<string, CorpusColumn>()
  for (const form of compiled)
    form.cells.forEach(({ address: cell, kind, table, row }) => {
      // A group in one row stands in the identities of its items.
      const isAdded = added.has(cell) || form.form.tables[table]!.groups[row]?.sum === true
      const most =
        kind === 'amount'
          ? Math.floor(Number.MAX_SAFE_INTEGER / terms)
          : isAdded
            ? Math.floor(largestInteger / terms)
            : largestInteger
      const known = found.get(cell)
      found.set(cell, { name: columnName(cell), cell, kind, most: Math.min(most, known?.most ?? most) })
    })
  return [...found.values()]
}
