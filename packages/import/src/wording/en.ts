import type { Refusal } from '@gxgk/read'
import type { NotTheReport } from '../problem'
import type { Wording } from './wording'

const notTheReport: { readonly [K in NotTheReport]: string } = {
  guide: 'this is a guide to government information, not an annual report',
  catalogue: 'this is a catalogue of government information, not an annual report',
  before2019: 'this is a report on 2018 or before, when the form had no such tables; it cannot be read by the form',
  attachmentOnly: 'this page does not hold the report itself, which is attached as a file; download that and import it',
  otherDocument: 'this is another document, not an annual report on government information',
  empty: 'there is no text in the file',
}

const rescan = 'scan it again at 300 dpi in grey'
const refusals: { readonly [R in Refusal]: string } = {
  coarse: `the picture is too coarse; ${rescan}`,
  slanted: `it was photographed from too far aside; take it again from straight above, or ${rescan}`,
  unsettled: `the picture is too poor to make out most figures; ${rescan}`,
  pieces: `the picture does not cover the page; ${rescan}`,
}

export const en: Wording = {
  parts: { title: 'title', organ: 'the organ', year: 'the report year', preamble: 'the preamble' },
  place: ({ page, line, cell }) =>
    [page !== undefined && `page ${page}`, line !== undefined && `line ${line}`, cell !== undefined && `cell ${cell}`]
      .filter(Boolean)
      .join(', '),
  alike: (sentence, count, places, more) =>
    `${sentence}; ${count} like it in all${places.length > 0 ? `, also ${places.join(', ')}${more ? ', …' : ''}` : ''}`,
  row: (section, row) => `section ${section + 1}, row "${row}"`,
  problem: {
    noReport: ({ kind }) =>
      kind ? notTheReport[kind] : 'no annual report found: neither a heading nor a table of one',
    scannedPages: ({ pages = [], refusal }) =>
      (pages.length > 1
        ? `pages ${pages.join(', ')} are scans without any text; they were not read`
        : `page ${pages.join()} is a scan without any text; it was not read`) +
      (refusal ? `: ${refusals[refusal]}` : ''),
    picturePages: ({ pages = [], refusal }) =>
      `${pages.length > 1 ? `pages ${pages.join(', ')} are scans` : `page ${pages.join()} is a scan`}: words and figures were recognised in the picture; hold them against the original` +
      (refusal ? `; the scanner recognised them, they were not read anew: ${refusals[refusal]}` : ''),
    badEmbedded: (_, { reasons }) =>
      `the data in the file cannot be read or are not this report; it was read as printed: ${reasons}`,
    embeddedDiffers: ({ raw = '' }, { subject, raw: printed, embedded }) =>
      `${subject}: ${raw === '' ? 'not printed, or not read' : `printed as ${printed}`}, but ${embedded} in the data of the file, which were taken`,
    noOrgan: () => 'the name of the organ was not found; give it as an option',
    noYear: () => 'the report year was not found; give it as an option',
    guessedYear: (_, { raw }) => `the report year was not found; the year named most in the text, ${raw}, was taken`,
    noSection: (_, { subject }) => `the heading of section "${subject}" was not found`,
    noTable: ({ raw }, { subject }) =>
      raw === undefined
        ? `the table "${subject}" was not found; its cells are missing`
        : `of the table "${subject}" only the head was found, no figures; its cells are missing`,
    noRow: ({ raw }, { subject }) =>
      raw === undefined
        ? `the row "${subject}" was not found; its cells are missing`
        : `of the row "${subject}" only the label was found, no figures; its cells are missing`,
    noColumn: ({ cells }, { names }) => `the table lacks columns; these cells are missing: ${names.cells(cells)}`,
    badHead: (_, { subject, raw }) =>
      `${subject}: the head ${raw} does not tell the columns; the figures below were not read`,
    badLabel: (_, { subject, raw }) =>
      `${subject}: it is not known which row this is; its figures were not read: ${raw}`,
    rowLength: ({ found, expected }, { subject, raw }) =>
      `${subject}: ${found} figures under ${expected} column heads; the row was not read: ${raw}`,
    brokenRow: (_, { subject, raw }) =>
      `${subject}: figures may be broken over lines or run into others; not read: ${raw}`,
    printedTwice: (_, { subject, raw }) =>
      `${subject}: printed more than once with different figures; not read: ${raw}`,
    groupBesideItems: (_, { subject, raw }) =>
      `${subject}: printed both as one row and by items; the items were kept, the row is ${raw}`,
    badFigure: (_, { subject, raw }) => `${subject}: not a figure; not read: ${raw}`,
    unreadFigure: ({ recognised }, { subject }) =>
      recognised === undefined || recognised.candidates.length === 0
        ? `${subject}: the figure in the picture was not made out; it was not read`
        : `${subject}: the figure in the picture is not sure and was not read; it may be ${recognised.candidates.map(({ text }) => text).join(', ')}`,
    noUnit: (_, { subject, raw }) => `${subject}: yuan or 10,000 yuan cannot be told; not read: ${raw}`,
    mergedCell: (_, { subject, raw }) =>
      `${subject}: the figures stand in cells merged over several rows or columns; not read: ${raw}`,
    noSuchCell: (_, { subject, raw }) => `${subject}: the form has no such column in this row; not read: ${raw}`,
    remark: (_, { subject, raw }) => `${subject}: read; there are words beside the figure: ${raw}`,
    unsure: (_, { subject, raw }) => `${subject}: read, but labels or cells are not certain; please compare: ${raw}`,
    placedByArithmetic: (_, { subject, raw }) =>
      `${subject}: head or labels are incomplete; the figures were placed by their sums; please compare: ${raw}`,
    strayText: ({ found = 1 }, { subject, raw }) =>
      found > 1
        ? `${subject}: ${found} lines from here on are not part of the table and were not read: ${raw}`
        : `${subject}: words that are not part of the table were not read: ${raw}`,
    traditional: () =>
      'the report is printed in traditional characters: labels were read as the simplified ones; the name and the texts are kept as printed',
    severalReports: ({ titles = [], picked }) =>
      `there are ${titles.length} reports on the page (${titles.map((title, i) => `${i + 1}. ${title}`).join('; ')}); ${
        picked === undefined
          ? 'none is like the option pick, and none was read'
          : `only no. ${picked} was read; the option pick takes another`
      }`,
    attachedTable: (_, { raw }) => `the table attached below ${raw} is not one of this report; it was not read`,
  },
}
