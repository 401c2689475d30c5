import { assertArgument } from '@gxgk/document'
import type { CompiledForm } from '../forms/compiled-form'
import { compiledForm } from '../forms/compiled-form'
import type { Form } from '../forms/form'
import { aForm } from '../forms/form-kinds'
import { carriedCells } from './carried'
import { rowsWith } from './rows-with'

/** The rules that hold a figure of a report against figures of others. */
export type ReferenceRule = 'YEAR-01' | 'YEAR-02' | 'YEAR-03' | 'TREE-01'

/** A figure that a reference adds: of the report itself, of last year's, or of each of the members. */
export interface ReferenceTerm {
  readonly from: 'own' | 'previous' | 'members'
  readonly cell: string
  readonly sign: 1 | -1
}

/** A figure of a report that other figures, of other reports among them, determine: it is the sum of the terms. */
export interface Reference {
  readonly rule: ReferenceRule
  /** The address of the cell that is judged. */
  readonly cell: string
  readonly terms: readonly ReferenceTerm[]
}

const term = (from: ReferenceTerm['from'], cell: string, sign: 1 | -1 = 1): ReferenceTerm => ({ from, cell, sign })

const carried = (form: CompiledForm): readonly Reference[] =>
  (carriedCells(form) ?? []).map(({ cell, lastYear }) => ({
    rule: 'YEAR-01',
    cell,
    terms: [term('previous', lastYear)],
  }))

const stocks = (form: CompiledForm): readonly Reference[] =>
  rowsWith(form, 'issued', 'repealed', 'inForce').map(({ table, row }) => {
    const cell = `${table}.${row}.inForce`
    const moved = [term('own', `${table}.${row}.issued`), term('own', `${table}.${row}.repealed`, -1)]
    return { rule: 'YEAR-02', cell, terms: [term('previous', cell), ...moved] }
  })

const items = (form: CompiledForm): readonly Reference[] =>
  rowsWith(form, 'itemsLastYear', 'itemsChange').map(({ table, row }) => {
    const cell = `${table}.${row}.itemsLastYear`
    return { rule: 'YEAR-03', cell, terms: [term('previous', cell), term('previous', `${table}.${row}.itemsChange`)] }
  })

const sums = ({ cells }: CompiledForm): readonly Reference[] =>
  cells.map(({ address }) => ({ rule: 'TREE-01', cell: address, terms: [term('members', address)] }))

type Written = { readonly [rule in ReferenceRule]: readonly Reference[] }

// As with the compiled form itself, remembering cannot be observed.
const known = new WeakMap<CompiledForm, Written>()

const writtenOf = (form: CompiledForm): Written => {
  const made = known.get(form) ?? {
    'YEAR-01': carried(form),
    'YEAR-02': stocks(form),
    'YEAR-03': items(form),
    'TREE-01': sums(form),
  }
  known.set(form, made)
  return made
}

/** The references of one rule. */
export const referencesOf = (form: CompiledForm, rule: ReferenceRule): readonly Reference[] => writtenOf(form)[rule]

/**
 * What YEAR-01, YEAR-02, YEAR-03 and TREE-01 hold the figures of a form against, as data that `check` and SQL read alike. Of TREE-01
 * there is one a cell, printed or of a summed group: the items of a group are judged unless a member prints it as one row, and then the
 * group is.
 */
export const references = (form: Form): readonly Reference[] => {
  assertArgument('references', 'form', form, aForm)
  return Object.values(writtenOf(compiledForm(form))).flat()
}
