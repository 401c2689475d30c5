import { addressParts } from '../forms/address'
import type { WorkbookWords } from './workbook-words'

const ordinal = /^([^、]{1,4})、/

export const workbookEn: WorkbookWords = {
  sheets: {
    instructions: 'How to fill in',
    narratives: 'Text',
    checks: 'Checks',
    table: (heading) => ordinal.exec(heading)?.[1] ?? heading,
    otherRows: 'Other rows',
  },
  title: ({ title }) => title.replace(/\{organ\}|\{year\}年?/g, ''),
  organ: 'Organ',
  year: 'Year',
  sum: 'Sum',
  unread: 'not read',
  overview: { part: 'Sheet', wrong: 'Checks failed', blank: 'Blank cells', invalid: 'No figures' },
  howTo: 'How to fill in',
  instructions: ({ form, totals, slash, amounts }) => [
    'Fill in the yellow cells; all others are locked (without a password: Review, Unprotect Sheet).',
    'A count is a whole number ≥ 0; write 0 where there is none and leave no cell blank.',
    ...(amounts ? ['Amounts are in 万元 (10,000 yuan), with at most six decimals.'] : []),
    ...(slash
      ? ['Where the organ cannot have the thing write “/”: press F2 first, since “/” alone opens the menu.']
      : []),
    totals === 'typed'
      ? 'Totals are typed, not added up: where one differs from the sum of its parts it turns pink, a red ✗ appears beside or below, and the sheet “Checks” tells what it should be.'
      : 'Totals are formulas, and empty while a part is blank. Where anything else does not agree a red ✗ appears beside or below, and the sheet “Checks” tells what it should be.',
    'What has a blank or “/” in it is not checked yet. A cell that holds no figure (text, a negative number, a fraction) turns red.',
    'Texts go into the sheet “Text”, one cell each; Alt+Enter begins a line.',
    `Each table prints as in ${form.circular.number}.`,
  ],
  check: 'Check',
  rules: { 'SUM-01': 'Sum', 'SUM-02': 'Sum', 'SUM-03': 'Sum', 'FLOW-01': 'Flow' },
  checks: {
    result: 'Result',
    link: 'Cell',
    place: 'Check',
    expected: 'Should be',
    actual: 'Is',
    sentence: 'Finding',
    none: 'This form has no sums.',
  },
  checkOf: ({ rule, table, each, at, left, right }, { cells }, names) => {
    const total = addressParts(cells[left.terms[0]!]!.address)
    if (rule !== 'FLOW-01') {
      const place =
        each === 'column'
          ? `${names.row(table, total.row)}, column ${names.column(table, at)}`
          : `${names.row(table, at)}, column ${names.column(table, total.column)}`
      return { place, sentence: [`${place} should be `, ', is ', ''] }
    }
    const rows = (terms: readonly number[]) =>
      terms.map((term) => `“${names.row(table, addressParts(cells[term]!.address).row)}”`).join(' + ')
    return {
      place: `column ${names.column(table, at)}: flow`,
      sentence: [
        `column ${names.column(table, at)}: ${rows(right.terms)} is `,
        `, ${rows(left.terms)} is `,
        '; they should be equal',
      ],
    }
  },
  input: (kind, optional) => {
    const [what, more] = {
      count: ['a whole number', 'a whole number ≥ 0, 0 where there is none'],
      change: ['a whole number', 'a whole number, negative for a decrease'],
      amount: ['an amount', 'an amount ≥ 0 in 万元 with at most six decimals, 0 where there is none'],
    }[kind] as [string, string]
    return {
      title: `${what}${optional ? ' or “/”' : ''}`,
      message: `This cell takes ${more}${optional ? '; “/” where the organ cannot have the thing' : ''}.`,
    }
  },
  slashPrompt: { title: '“/” is possible', message: '0 where there is none; “/” (press F2 first) where it cannot be.' },
  yearInput: (from, to) => ({
    title: 'a year',
    message: `The form is for reports ${to === undefined ? `from ${from} on` : to === from ? `of ${from}` : `of ${from} to ${to}`}.`,
  }),
  columns: {
    form: 'Form',
    address: 'Address',
    section: 'Section',
    row: 'Row',
    column: 'Column',
    figure: 'Figure',
  },
  district: {
    title: 'Figures of the organs',
    remark: 'Sums add up what is a number; those in italics have a blank or “/” above.',
    otherRows: (rows) => `in one row: ${rows}`,
  },
}
