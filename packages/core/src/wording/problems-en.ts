import type { Wording } from './wording'

/** What is said in English of an input that is no report. */
export const enProblems: Pick<Wording, 'expected' | 'problem' | 'demand'> = {
  expected: {
    count: 'a whole number ≥ 0',
    change: 'a whole number',
    amount: 'an amount in 万元, ≥ 0 with at most six decimals',
    draftFigure: 'a number, null (blank) or "/"',
    line: 'one line of text without spaces around it',
    text: 'text without control characters',
    date: 'a date YYYY-MM-DD',
    year: 'a year of four digits from 1949 on',
    form: 'the id of a form',
    organKind: 'government, department or township',
    object: 'an object',
    notBesideGroup: 'the items or the one row of the group, not both',
    known: 'a name that the form has',
    list: 'a list […]',
    shortList: 'a list of at most 10000 items',
    shortText: 'a text of at most 2000000 letters',
    readable: 'data that can be read, and does not throw',
    ruleCode: 'the code of a rule, such as "SUM-01"',
    fingerprint: 'the fingerprint of a finding, the code of its rule and sixteen digits, "SUM-01-0123456789abcdef"',
    verdict: 'a verdict that is "confirmed", "restated" or "falseAlarm"',
    cell: 'the address of a cell, such as "requests.granted.person"',
    unread:
      'what was not read: the address of a cell, such as "requests.granted.person", or of a section, such as "overview"',
    restated: 'the figure put right, or "/"',
    restatements: 'at least one figure put right',
    asPrinted: 'what is printed',
    oncePerFinding: 'another fingerprint (a finding has one verdict)',
  },
  problem: ({ address }, demand) => `${address || 'input'}: ${demand}`,
  demand: ({ expected: code, received, choices }, expected) => {
    const wanted =
      code === 'known'
        ? 'nothing of this name can stand here'
        : `expected ${choices ? choices.map((one) => `"${one}"`).join(' or ') : expected}`
    const found = received !== undefined ? `, got ${received}` : code === 'known' ? '' : ', but it is missing'
    return wanted + found
  },
}
