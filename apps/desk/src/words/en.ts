import type { Words } from './words'

/** The page in one file reads no scans. */
const scans = import.meta.env.MODE === 'single' ? '' : ', a scan or a photograph'

export const en: Words = {
  code: 'en',
  page: {
    title: 'Annual reports on open government: check and correct',
    lead: `Drop a report here, or choose files: web page, Word, Excel, PDF, text, JSON${scans}. Give last year’s along with it to hold the two against each other. No file leaves this computer.`,
    choose: 'Choose files',
    tryExample: 'Try the example',
    panes: 'F6: buttons, pictures, tables, findings',
    take: 'Take away:',
    years: 'Compared with the year before',
    district: 'Sums of all units',
    keep: 'Keep the draft in this browser',
    forget: 'Forget the draft',
    language: '中文',
  },
  outputs: {
    pdf: 'PDF',
    docx: 'Word',
    xlsx: 'Excel',
    fillIn: 'Fill-in workbook',
    html: 'Web page',
    json: 'Data (JSON)',
    district: 'Workbook of all',
    marked: 'Original with remarks',
  },
  reading: (name, at, of, page) =>
    `Reading ${name}${of > 1 ? ` (${at}/${of})` : ''}${page ? `, a scan, page ${page[0]} of ${page[1]}` : ''}…`,
  noFiles: 'What was dropped is no file: drop the file of a report here',
  noReport: 'No annual report was read; the reasons are below',
  shown: ({ organ, year }, previous) => `${organ}, ${year}${previous ? `, held against ${previous.year}` : ''}`,
  example: 'An example: change any cell and see what is found',
  allUnits: (count) => `${count} units`,
  recalled: ({ organ, year }) => `The draft that was kept: ${organ}, ${year}`,
  kept: 'The draft is kept in this browser with every change, and is here the next time; forget it when you are done',
  keptElsewhere: 'Another window changed the draft that is kept; this one is kept no longer',
  notKept: (sentence) => `The draft was not kept: ${sentence}`,
  forgotten: 'The draft was deleted from this browser',
  problems: (count) => `Notes on the reading: ${count}`,
  ofFile: (name, sentence) => `${name}: ${sentence}`,
  writing: (label) => `Writing ${label}…`,
  written: (label, note) => `Written: ${label}${note === undefined ? '' : ` (${note})`}`,
  notWritten: (label, sentence) => `Not written: ${label}: ${sentence}`,
  failed: (sentence) => `That did not work: ${sentence}`,
  remarks: (placed, unplaced) =>
    `${placed} remarks${unplaced === 0 ? '' : `, ${unplaced} more have no place in the file`}`,
}
