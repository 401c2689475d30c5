import { addressParts } from '../forms/address'
import { formatFigure } from '../model/amount'
import type { ExplainedTerm } from '../explain/explain'
import type { DraftFigure } from '../model/report'
import type { FindingOf } from '../rules/finding'
import type { Term } from '../rules/params'
import type { Proof } from '../rules/proof'
import type { Names } from './names'
import { enProblems } from './problems-en'
import type { Wording } from './wording'
import type { UnreadSection, UnreadTable } from '../model/extent'
import { fewCells, fewOrgans, fewUnread, tablesOf, totalOf } from './wording'
import { sideOf } from './written-side'
import type { Scope } from '../narrative/claim'
import type { Tried } from '../rules/tried'
import type { Words as TriedWords } from './tried-sums'
import { triedName, triedSums } from './tried-sums'
import { rightGrowth, rightPoints, rightShares, usualWholes } from './right-ratio'
import { writtenSum } from './written-sum'

const figure = (value: number | undefined) => (value === undefined ? '—' : formatFigure(value).replace('-', '−'))
const sum = (terms: readonly Term[]) => {
  const written = writtenSum(terms, { plus: ' + ', minus: ' − ', equals: '= ' })
  return written && ` (${written})`
}
const list = (items: readonly string[]) => items.join(', ')
const cellsOf = (count: number) => `${count} ${count === 1 ? 'cell' : 'cells'}`

const rulesOf = ({ identities }: Proof) => list([...new Set(identities.map(({ rule }) => rule))])

type Identity = FindingOf<'SUM-01' | 'SUM-02' | 'SUM-03'>

const total = ({ params, expected, actual }: Identity, names: Names) => {
  const { table, each, at, left, right } = params
  const { row, column } = addressParts(left[0]!.cell)
  const where =
    each === 'column'
      ? `column ${names.column(table, at)}: ${names.row(table, row)}`
      : `${names.row(table, at)}: ${names.column(table, column)}`
  return `${names.section(table)}, ${where} should be ${figure(expected)}${sum(right)}, is ${figure(actual)}`
}

const against = ({ status, params }: FindingOf<'YEAR-01' | 'YEAR-02' | 'YEAR-03'>, names: Names, told: () => string) =>
  status === 'unknown'
    ? `last year's report is blank where this year's is held against it: ${names.cells(params.blank.map(({ cell }) => cell))}`
    : `${told()}; either report may be wrong`

const fullRow = (cell: string, names: Names) => {
  const { table, row } = addressParts(cell)
  return names.row(table, row)
}

/** The section and row of a cell. */
const rowOf = (cell: string, names: Names) => {
  const { table, row } = addressParts(cell)
  return `${names.section(table)}, ${names.row(table, row)}`
}

const standing = (value: DraftFigure) => (value === null ? 'blank' : value === '/' ? '"/"' : figure(value))
const verdicts = { confirmed: 'confirmed', restated: 'restated', falseAlarm: 'false alarm' }
/** At most a few organs by name; all of them are in the finding. */
const called = (what: string, names: readonly string[]) =>
  names.length > 0 &&
  `${what} ${list(names.slice(0, fewOrgans))}${names.length > fewOrgans ? ` and others, ${names.length} in all` : ''}`

const organs = { government: 'a government', department: 'a department', township: 'a township' }

const words: TriedWords = {
  plus: ' plus ',
  is: ': ',
  atLeast: 'at least ',
  between: (low, high) => `${low} to ${high}`,
  inColumn: (name) => ` (${name})`,
  signs: { plus: ' + ', minus: ' − ', equals: '= ' },
  brackets: [' (', ')'],
  row: (name) => name,
  figure,
}
const tried = (sums: readonly Tried[], names: Names) => triedSums(sums, names, words).join('; ')

const scopes: { readonly [S in Scope]: string } = {
  own: '',
  narrower: ' (told of less than the table counts; please verify)',
  wider: ' (told of more than this organ; please verify)',
}
const aspects = {
  disclosure: 'disclosure on own initiative',
  requests: 'disclosure on request',
  management: 'management of information',
  platform: 'platforms',
  safeguards: 'supervision and safeguards',
}
const yearsAs = {
  period: 'the year of the statistical period',
  title: 'the year in the title',
  thisYear: 'this year',
  nextYear: 'the year to come',
}
const quoted = (headings: readonly { readonly text: string }[]) => list(headings.map(({ text }) => `“${text}”`))

const partOf = (part: number) => (part === 0 ? 'the preamble' : `part ${part}`)

const unreadTable = ({ table, layout, part, rows, whole }: UnreadTable, names: Names) => {
  if (whole) return `the whole table of ${partOf(part)}`
  // Rows that stand side by side are no rows to the reader.
  const row = layout === 'across' ? 'item' : 'row'
  if (rows.length > fewUnread) return `${rows.length} ${row}s of the table of ${partOf(part)}`
  const told = rows.map((one) => {
    const columns = one.columns.slice(0, fewUnread).map((column) => names.column(table, column))
    const more = one.columns.length > fewUnread ? ` and others, ${one.columns.length} columns` : ''
    return `${row} "${names.row(table, one.row)}"${one.whole ? '' : ` (${list(columns)}${more})`}`
  })
  return `table of ${partOf(part)}, ${list(told)}`
}

const unreadSection = ({ part, what }: UnreadSection) =>
  `the ${{ heading: 'heading', text: 'text', part: 'heading or some of the text' }[what]} of ${partOf(part)}`

const pointsWord = (change: number) =>
  Math.abs(change) < 0.05 ? 'the same' : `so ${Math.abs(change).toFixed(1)} points ${change > 0 ? 'more' : 'less'}`

export const en: Wording = {
  findings: {
    'CELL-01': ({ cells, params }, names) =>
      `${names.cell(cells[0]!)} should be a whole number${params.kind === 'change' ? '' : ' ≥ 0'}, is ${figure(params.value)}`,
    'CELL-02': ({ cells, params }, names) =>
      `${names.cell(cells[0]!)} should be an amount in 万元, ≥ 0 with at most six decimals, is ${figure(params.value)}`,
    'CELL-03': ({ cells, params: { columns, undecided } }, names) => {
      const blank = totalOf(columns, 'blank')
      const slash = totalOf(columns, 'slash')
      const byColumn = (table: string) => {
        const inside = columns.filter((column) => column.table === table)
        return `${names.section(table)} (${list(inside.map((one) => `${names.column(table, one.column)} ${one.blank + one.slash}`))})`
      }
      // A few cells are named, many are counted by column.
      const where = cells.length <= fewCells ? names.cells(cells) : tablesOf(columns).map(byColumn).join('; ')
      const what = [
        blank && `${cellsOf(blank)} left blank (write 0 for none)`,
        slash && `${cellsOf(slash)} with "/" where it cannot stand`,
      ]
        .filter(Boolean)
        .join(', ')
      return `${what}: ${where}${undecided.length > 0 ? `; so ${list(undecided)} could not be decided throughout` : ''}`
    },
    'CELL-04': ({ cells, params: { able } }, names) =>
      `there are figures in ${names.cells(cells)}; regulations (规章) are made by departments of the State Council and by the governments of provinces, autonomous regions, municipalities, cities divided into districts and autonomous prefectures, so ${able === null ? 'unless this organ may make them too' : 'of this organ'} they should be 0 or "/"`,
    'FORM-01': ({ params: { form, year, prescribed } }) =>
      prescribed === null
        ? `no form was prescribed for ${year}; the report uses the ${form} form`
        : `the report of ${year} should use the ${prescribed} form, uses the ${form} form`,
    'FORM-03': ({ params: { groups, tables, rows, cells } }, names) =>
      [
        groups.length > 0 && `${names.rows(groups)} stands as one row, the form wants its items`,
        tables.length > 0 && `missing tables: ${list(tables.map(names.section))}`,
        rows.length > 0 && `missing rows: ${names.rows(rows)}`,
        cells.length > 0 && `missing cells: ${names.cells(cells)}`,
      ]
        .filter(Boolean)
        .join('; '),
    'SUM-01': total,
    'SUM-02': total,
    'SUM-03': total,
    'SUM-04': ({ params: { table, row, terms }, expected, actual }, names) =>
      `${names.section(table)}, ${names.row(table, row)}: in force should be at least ${figure(expected)} (${figure(terms[0]!.value)} issued, ${terms[1]!.value === 0 ? 'none' : figure(Math.abs(terms[1]!.value))} repealed), is ${figure(actual)}`,
    'FLOW-01': ({ params: { table, at, left, right }, expected, actual }, names) => {
      const rows = (terms: readonly Term[]) =>
        terms.map(({ cell }) => names.row(table, addressParts(cell).row)).join(' plus ')
      return `${names.section(table)}, column ${names.column(table, at)}: ${rows(right)} come to ${figure(expected)}${sum(right)}, ${rows(left)} to ${figure(actual)}${sum(left)}; they should be equal`
    },
    'YEAR-01': (finding, names) =>
      against(finding, names, () => {
        const { table, row, column } = addressParts(finding.cells[0]!)
        const [last] = finding.params.terms
        return `${names.section(table)}, column ${names.column(table, column)}: last year's report has ${figure(last!.value)} in ${names.row(table, addressParts(last!.cell).row)}, so this year's ${names.row(table, row)} should be ${figure(finding.expected)}, is ${figure(finding.actual)}`
      }),
    'YEAR-02': (finding, names) =>
      against(finding, names, () => {
        const [last, issued, repealed] = finding.params.terms.map(({ value }) => figure(Math.abs(value)))
        return `${rowOf(finding.cells[0]!, names)}: last year's report has ${last} in force; with ${issued} issued and ${repealed === '0' ? 'none' : repealed} repealed this year's should have ${figure(finding.expected)}${sum(finding.params.terms)}, has ${figure(finding.actual)}`
      }),
    'YEAR-03': (finding, names) =>
      against(finding, names, () => {
        const [last, change] = finding.params.terms.map(({ value }) => figure(value))
        return `${rowOf(finding.cells[0]!, names)}: last year's report has ${last} items of the year before and a change of ${change}, so this year's items of last year should be ${figure(finding.expected)}${sum(finding.params.terms)}, are ${figure(finding.actual)}`
      }),
    'YEAR-04': ({ cells, actual, params: { table, kind, before } }, names) =>
      kind === 'copied'
        ? `${names.section(table)}: all ${cellsOf(cells.length)} are the same as last year; were last year's figures used?`
        : before === 0
          ? `${names.cell(cells[0]!)} was 0 last year and is ${figure(actual)}; please verify`
          : `${names.cell(cells[0]!)} went from ${typeof before === 'number' ? figure(before) : before} to ${figure(actual)}, more than tenfold; please verify`,
    'TREE-01': ({ status, cells, expected, actual, params }, names) =>
      params.rollCall
        ? `the sum cannot be judged: ${[
            called('no report of', params.rollCall.missing),
            called('not among the members:', params.rollCall.unexpected),
            called('more than one report of', params.rollCall.repeated),
          ]
            .filter(Boolean)
            .join('; ')}`
        : status === 'unknown'
          ? `reports of members (${list([...new Set(params.blank.map(({ organ }) => organ))].slice(0, 4))}) are blank where the sum is held against them: ${names.cells(params.blank.map(({ cell }) => cell))}`
          : `${names.cell(cells[0]!)} should be ${params.terms.length === 1 ? 'the same as of its one member' : `the sum of ${params.terms.length} members`}, ${figure(expected)}${sum(params.terms)}, is ${figure(actual)}${params.unfit ? `; the difference is just the ${figure(params.unfit.value)} of ${params.unfit.organ}, which may have been ${{ leftOut: 'left out', twice: 'counted twice' }[params.unfit.how]}` : ''}`,
    'DATE-01': ({ params: { year, from, to, changed } }) =>
      `the statistical period should be ${year}-01-01 to ${year}-12-31, is ${from} to ${to}${changed ? '; the text says that the organ was set up, merged or abolished in the year, so please verify the days' : ''}`,
    'DATE-02': ({ params: { published, due, organKind } }) =>
      `the report of ${organs[organKind]} should be published by ${due}, was on ${published}`,
    'TEXT-01': ({ actual, params: { section, clause, scope, tried: sums } }, names) =>
      `${names.narrative(section)} tells “${clause}”${/\d/.test(clause.normalize('NFKC')) || actual === undefined ? '' : ` (${figure(actual)})`}${triedSums(sums, names, words).length > 1 ? ', which none of the usual readings of the tables gives: ' : '; the tables have '}${tried(sums, names)}${scopes[scope]}`,
    'TEXT-02': ({ params: { section, clause, scope, parts, bases } }, names) => {
      const right = rightShares(clause, parts, bases).map(
        ({ percent, part, whole }) =>
          `${percent}% (${figure(part.low)} of ${triedName(part.terms, names, words)} ÷ ${figure(whole.low)} of ${triedName(whole.terms, names, words)})`,
      )
      return `${names.narrative(section)} tells “${clause}”, ${right.length > 0 ? `by the tables it should be ${right.join(', or ')}` : `which no way of reckoning gives: ${tried(parts, names)}; the whole may be ${tried(usualWholes(bases), names)}`}${scopes[scope]}`
    },
    'TEXT-03': ({ params: { section, clause, scope, unit, now, before, wholes } }, names) => {
      const points = wholes && rightPoints(clause, now, before, wholes)
      const right = unit === 'points' ? undefined : rightGrowth(clause, now, before)
      const size = right && (unit === 'percent' ? right.percent && `${right.percent}%` : figure(Math.abs(right.change)))
      const told =
        right && size
          ? `${triedName(right.now.terms, names, words)} is ${figure(right.now.low)}, was ${figure(right.before.low)}, ${right.change === 0 ? 'the same' : `so ${size} ${right.change > 0 ? 'more' : 'less'}`}`
          : points
            ? `${triedName(points.now.part.terms, names, words)} is ${points.now.percent}% of ${triedName(points.now.whole.terms, names, words)}, was ${points.before.percent}%, ${pointsWord(points.change)}`
            : `this year ${tried(now, names)}; last year ${tried(before, names)}`
      return `${names.narrative(section)} tells “${clause}”, which last year's report does not bear out: ${told}${scopes[scope]}`
    },
    'TEXT-04': ({ params: { section, clause, scope, softened, tried: sums } }, names) =>
      `${names.narrative(section)} tells “${clause}”, but the tables have ${tried(sums, names)}${softened ? '; if those are meant whose time had come, better say so' : ''}${scopes[scope]}`,
    'TEXT-05': ({ actual, params: { section, clause, as, year } }, names) =>
      `${names.narrative(section)}, “${clause}”: ${yearsAs[as]} should be ${year}, the text has ${actual}`,
    'TEXT-06': ({ cells, params: { section, clause, against, count, other } }, names) =>
      `${names.narrative(section)} tells “${clause}”, ${
        {
          lapsed: `but ${fullRow(cells[0] ?? '', names)} is ${count} in the table: where applicants did not pay in time, a fee was asked for; please verify`,
          noneLapsed: `but ${fullRow(cells[0] ?? '', names)} is 0 in the table`,
          collected: `but elsewhere the text has “${other}”; the two do not agree`,
        }[against]
      }`,
    'FORM-02': ({ params: { missing, misnamed, misnumbered, misplaced, swapped } }, names) =>
      [
        missing.length > 0 && `sections missing or without content: ${list(missing.map(names.narrative))}`,
        misnamed.length > 0 &&
          `headings with other words than the form's: ${quoted(misnamed)} for ${list(misnamed.map((one) => names.narrative(one.section)))}`,
        misnumbered.length > 0 &&
          `headings with a wrong number: ${quoted(misnumbered)} for ${list(misnumbered.map((one) => names.narrative(one.section)))}`,
        swapped.length > 0 &&
          `headings exchanged: ${list(swapped.map((pair) => pair.map(({ text }) => `“${text}”`).join(' and ')))}`,
        misplaced.length > 0 &&
          `sections out of order: ${list(misplaced.map(({ section, after }) => `${names.narrative(section)} should come after ${names.narrative(after)}`))}`,
      ]
        .filter(Boolean)
        .join('; '),
    'FORM-04': ({ params: { section, missing } }, names) =>
      `${names.narrative(section)} does not cover ${list(missing.map((one) => aspects[one]))}`,
    'FORM-05': ({ params: { section, missing } }, names) =>
      `${names.narrative(section)} does not tell ${missing.join(' and ')}`,
    'FORM-06': ({ params: { section } }, names) =>
      `${names.narrative(section)} does not tell the information processing fee, nor that none was charged`,
    'FORM-07': ({ params: { missing } }) =>
      `a government's report should cover assessment of the work, review by society and accountability; it lacks ${missing.length === 3 ? 'all three' : list(missing.map((one) => ({ assessment: 'assessment', review: 'review by society', accountability: 'accountability' })[one]))}`,
    'FORM-08': ({ params: { missing } }) =>
      `the preamble does not give ${missing.map((one) => ({ period: 'the statistical period', contact: 'a contact' })[one]).join(' or ')}`,
    'FORM-09': ({ params: { section, words } }, names) =>
      `${names.narrative(section)} is word for word that of last year's report (${words} characters beside standing phrases and years); was last year's text used?`,
    'FORM-10': ({ params: { title, wanted } }) => `the title is “${title}”, by the form it should be “${wanted}”`,
  },
  ...enProblems,
  verdict: (verdict, names) => {
    const signed = 'by' in verdict || 'on' in verdict ? [verdict.by, verdict.on].filter(Boolean).join(', ') : ''
    const why =
      'restatements' in verdict
        ? `${verdict.restatements.map(({ cell, from, to }) => `${names.cell(cell)} was ${standing(from)}, put right to ${standing(to)}`).join('; ')}; reason: ${verdict.reason}`
        : 'reason' in verdict
          ? verdict.reason
          : undefined
    return `${verdicts[verdict.verdict]}${signed && ` (${signed})`}${why ? `: ${why}` : ''}`
  },
  note: (remark) => `Note: ${remark}`,
  repair: ({ changes, determined }, names) =>
    changes
      .map(
        ({ cell, from, to, cause, by }) =>
          `${names.cell(cell)} should be ${figure(to)}${by ? sum(by.terms) : ''}, is ${figure(from)}${en.causes[cause] && `: ${en.causes[cause]}?`}`,
      )
      .join('; ') + (determined ? '' : '; other figures in these cells would do too'),
  cause: ({ repair, count, findings }, names) =>
    `${en.repair(repair, names)}. ${findings.length === 1 ? '1 finding follows' : `${findings.length} findings follow`} from it${count > 1 ? `; there are ${count} ways to mend it, this is a likely one` : ''}`,
  causes: {
    totalNotUpdated: 'total not updated with its parts',
    lastYear: "last year's figure",
    digitsSwapped: 'two digits swapped',
    tenfold: 'a final 0 too many or too few',
    digitDoubled: 'a digit written twice',
    digitDropped: 'a digit left out',
    shifted: 'the figure of the cell beside it',
    blankAsZero: 'not filled in and printed as 0',
    other: '',
  },
  located: {
    balanced: () => 'All identities hold.',
    located: ({ repairs }) => `There is one smallest repair, of ${cellsOf(repairs[0]!.changes.length)}.`,
    ambiguous: ({ count, repairs }) =>
      `Arithmetic alone cannot tell: ${count} repairs of ${cellsOf(repairs[0]!.changes.length)} make all identities hold, the likeliest first.`,
    unlocated: () =>
      'Too much does not hold, figures are too large, or figures known to be right do not agree, so that the wrong cells cannot be told; please compare each with the original data.',
  },
  filled: ({ cell, value, by, unread }, names) =>
    `${names.cell(cell)} should be ${figure(value)}${by.nothingLeft ? `, as the other figures leave nothing${sum(by.terms)}` : sum(by.terms)}, ${unread ? 'was not read' : 'is blank'}; by ${rulesOf(by)}`,
  contradiction: ({ cell, values, unread }, names) =>
    `${names.cell(cell)} ${unread ? 'was not read' : 'is blank'} and cannot be filled: ${values.map(({ value, by }) => `${figure(value)}${sum(by.terms)} by ${rulesOf(by)}`).join(', ')}${values.length > 1 ? ', which differ' : ', which cannot stand there'}`,
  explanation: ({ cell, figure: there, unread, identities, lastYear }, names) => {
    const printed = (one: DraftFigure | undefined, notRead = false) =>
      typeof one === 'number' ? figure(one) : one === '/' ? '"/"' : notRead ? 'not read' : 'blank'
    const side = (terms: readonly ExplainedTerm[]) => sideOf(terms, ' + ', printed)
    const told = identities.map(({ rule, place, left, right, status, difference }) => {
      const where = place
        ? place.each === 'column'
          ? `column ${names.column(place.table, place.at)}`
          : names.row(place.table, place.at)
        : 'what last year carried over'
      const judgement =
        status === 'pass'
          ? 'holds'
          : status === 'fail'
            ? `does not hold, the difference is ${figure(difference)}`
            : [...left, ...right].some((term) => term.unread)
              ? 'cannot be decided, as figures were not read'
              : 'cannot be decided, as figures are blank'
      return `${rule} (${where}): ${side(left)} should equal ${side(right)}; it ${judgement}`
    })
    return [
      `${names.cell(cell)} is ${printed(there, unread)}${identities.length === 0 ? ' and takes part in no identity' : ''}`,
      ...told,
      ...(lastYear ? [`in ${lastYear.year} it was ${printed(lastYear.figure)}`] : []),
    ].join('; ')
  },
  reading: ({ tables, cells, unread, places, sections }, names) => {
    const inTables = `in ${tables} ${tables === 1 ? 'table' : 'tables'}`
    const read = cells - unread.length
    const told =
      cells === 0
        ? 'There are no tables'
        : unread.length === 0
          ? `${cellsOf(cells)} ${inTables}, all read`
          : read === 0
            ? `${cellsOf(cells)} ${inTables}, none of them read`
            : `${cellsOf(cells)} ${inTables}, ${read} read, ${unread.length} not: ${places.map((place) => unreadTable(place, names)).join('; ')}`
    return `${told}${sections.length > 0 ? `; ${unread.length > 0 ? 'nor' : 'not read:'} ${list(sections.map(unreadSection))}` : ''}.`
  },
  severity: { error: 'error', warning: 'warning', note: 'note' },
  result: {
    title: 'Result of the check',
    subject: (organ, year) => `${organ}, report of ${year}`,
    counts: ({ error, warning, note }) => `Errors: ${error}, warnings: ${warning}, notes: ${note}.`,
    falseAlarms: (count) => `False alarms beside these: ${count}.`,
    none: 'Nothing was found.',
    otherOrgan: (organ) =>
      `The report of last year is of “${organ}”, another name; unless the organ is the same, what is held against last year says nothing.`,
    causes: (count) => `What is most likely wrong, in ${count} ${count === 1 ? 'place' : 'places'}:`,
    numbered: (from, to) => (from === to ? ` (no. ${from})` : ` (nos. ${from}–${to})`),
    passed: (codes) => `Rules that hold: ${list(codes)}.`,
    unknown: (codes, partly) =>
      `Rules that could not be decided (${partly ? 'blank or unread' : 'blank'} figures, or other reports or dates not at hand): ${list(codes)}.`,
    voidVerdicts: (count) =>
      `Verdicts on no finding of this check, as figures have changed or the other report is not at hand, and so without effect: ${count}.`,
    suspected: (repair) => `the framed figures are likely wrong: ${repair}`,
    restsOn: (source, code) => ` (${source}; ${code})`,
    columns: {
      number: 'No.',
      severity: 'Severity',
      what: 'What',
      verdict: 'Verdict',
    },
  },
  comparison: {
    title: 'Comparison of annual reports',
    between: (before, after) => `${before}, compared with ${after}`,
    same: 'The two reports do not differ.',
    year: (year) => String(year),
    before: 'before',
    after: 'after',
    facts: 'Particulars',
    factNames: {
      form: 'form',
      organ: 'organ',
      year: 'year',
      organKind: 'kind of organ',
      published: 'published',
      period: 'statistical period',
    },
    organKinds: { government: 'government', department: 'department', township: 'township' },
    headline: 'Main figures',
    chart: 'Main figures drawn',
    columns: { item: 'Item', column: 'Column', figure: 'Figure', change: 'Change', relative: 'Change in %' },
    unchanged: 'The figures do not differ.',
    summed: (rows) => `${rows}: one row in one report, itemised in the other; the sum of the items is compared.`,
    onlyIn: (side) => `Only in the report: ${side}`,
    narratives: 'Text',
    preamble: 'Preamble',
    unchangedNarratives: 'The text does not differ.',
    sentences: ({ kept, removed, added }) => `Sentences kept: ${kept}, removed: ${removed}, added: ${added}.`,
    removed: 'Removed',
    added: 'Added',
    colon: ': ',
  },
}
