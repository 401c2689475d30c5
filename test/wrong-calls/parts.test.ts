import * as corpus from '@gxgk/corpus'
import * as core from '@gxgk/core'
import * as tree from '@gxgk/document'
import * as word from '@gxgk/docx'
import * as reports from '@gxgk/import'
import { readDocx } from '@gxgk/import/docx'
import { readHtml } from '@gxgk/import/html'
import { readJson } from '@gxgk/import/json'
import { readMarkdown } from '@gxgk/import/markdown'
import { readMht } from '@gxgk/import/mht'
import { readPdf } from '@gxgk/import/pdf'
import { readText } from '@gxgk/import/text'
import { readXlsx } from '@gxgk/import/xlsx'
import * as layout from '@gxgk/layout'
import * as xlsx from '@gxgk/xlsx'
import { renderHtml } from '@gxgk/html'
import * as read from '@gxgk/read'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, it } from 'vitest'
import type { Loose, WrongCall } from './tells'
import { tells } from './tells'

// The lesser functions of each package: what is given to them is mostly what another function gave.
type Calls<M> = { readonly [N in keyof M]: Loose }
const c = core as unknown as Calls<typeof core>
const t = tree as unknown as Calls<typeof tree>
const w = word as unknown as Calls<typeof word>
const x = xlsx as unknown as Calls<typeof xlsx>
const i = reports as unknown as Calls<typeof reports>
const l = layout as unknown as Calls<typeof layout>
const k = corpus as unknown as Calls<typeof corpus>
const html = renderHtml as unknown as Loose
const pictureKind = read.pictureKind as unknown as Loose

const folder = mkdtempSync(join(tmpdir(), 'gxgk-wrong-'))
afterAll(() => rmSync(folder, { recursive: true }))

const { form2021 } = core
const report = core.blankDraft(form2021, { organ: '某县教育局', year: 2024 }, 0)
const wrong = core.withFigure(report, 'proceedings.reconsideration.total', 1)
const result = core.check(wrong)
const diagnosis = core.diagnose(wrong)
const made = core.toDocument(report)
const book = xlsx.renderXlsx(made)
const ownRule = (check: () => unknown) =>
  c.defineRule({ code: 'X-A', severity: 'note', demands: { zh: '甲', en: 'a' }, source: { zh: '甲', en: 'a' }, check })

const describers: readonly WrongCall[] = [
  ['describeVerdict(kind)', () => c.describeVerdict('confirmed', report), 'verdict must be a verdict', '应为认定'],
  [
    'describeVerdict without a report',
    () => c.describeVerdict({ verdict: 'confirmed' }),
    'report must be a report or the result of a check, got nothing',
    'report 应为报告或核对结果',
  ],
  ['describeProblem(words)', () => c.describeProblem('缺少'), 'problem must be a problem', 'parseReport 得出的问题'],
  ['describeRepair(result)', () => c.describeRepair(result), 'repair must be a repair of locate', 'locate 得出的改法'],
  ['describeCause(finding)', () => c.describeCause(result.findings[0]), 'cause must be a cause', 'diagnose 得出的原因'],
  ['describeLocated(result)', () => c.describeLocated(result), 'must be the result of locate', 'locate 的结果'],
  ['describeFilled(report)', () => c.describeFilled(report), 'a blank that complete filled', 'complete 补出的一格'],
  ['describeContradiction()', () => c.describeContradiction(), 'a contradiction of complete', 'complete 得出的矛盾'],
  ['describeExplanation(cell)', () => c.describeExplanation('requests'), 'the result of explain', 'explain 的结果'],
  ['describeReading()', () => c.describeReading(), 'describeReading: draft must be a report', 'draft 应为报告'],
  ['describeImport(report)', () => i.describeImport(report), 'the result of importReport', 'importReport 的结果'],
  ['describeImportProblem(words)', () => i.describeImportProblem('缺少'), 'a problem of importReport', '得出的问题'],
  ['describeLint(words)', () => k.describeLint('notFiled'), 'what lintCorpus found', 'lintCorpus 找出的一条'],
  ['describeError(Error)', () => t.describeError(new Error('甲')), 'must be a GxgkError', 'error 应为 GxgkError'],
  [
    'describeError in French',
    () => t.describeError(new tree.GxgkError('a', {}, { zh: '', en: '' }), 'fr'),
    '"zh" or',
    '或 "en"',
  ],
  ['namesOf(id)', () => c.namesOf('2021', 'zh'), 'form must be a form, got "2021"', 'form 应为表式'],
  ['namesOf in French', () => c.namesOf(form2021, 'fr'), 'language must be "zh" or "en"', 'language 应为'],
  ['workbookWords in French', () => c.workbookWords('fr'), 'language must be "zh" or "en"', 'language 应为'],
  ['fileMarks(result)', () => i.fileMarks(result, {}), 'diagnosis must be the result of diagnose', 'diagnose 的结果'],
  ['fileMarks without a trace', () => i.fileMarks(diagnosis), 'trace must be an object', 'trace 应为对象'],
]

const forms: readonly WrongCall[] = [
  ['addressOf(table)', () => c.addressOf('requests'), 'row must be a string, got nothing', 'row 应为文字'],
  ['addressParts(number)', () => c.addressParts(3), 'address must be a string, got 3', 'address 应为文字'],
  ['addressesOf(id)', () => c.addressesOf('2021'), 'addressesOf: form must be a form', 'form 应为表式'],
  ['compiledForm(report)', () => c.compiledForm(report), 'form must be a form, got a report', '实为报告'],
  ['printedForm(form)', () => c.printedForm(form2021), 'tables must be an object', 'tables 应为对象'],
  ['formForYear(text)', () => c.formForYear('2024'), 'year must be a whole number, got "2024"', 'year 应为整数'],
  ['formForYear(year, id)', () => c.formForYear(2024, '2021'), 'forms must be an array of forms', '表式的列表'],
  ['redundantIdentities(id)', () => c.redundantIdentities('2021'), 'form must be a form', 'form 应为表式'],
  [
    'defineForm without an id',
    () => c.defineForm({ ...form2021, id: '' }),
    'form.id must be a name',
    'form.id 应为名称',
  ],
  ['corpusColumns(form)', () => k.corpusColumns(form2021), 'forms must be an array of forms', '表式的列表'],
  ['check({ forms: [] })', () => c.check(report, { forms: [] }), 'at least one, got an array', '至少一个'],
]

const figures: readonly WrongCall[] = [
  ['claims(text)', () => c.claims('收到申请5件'), 'claims: report must be a report', 'report 应为报告'],
  ['findVerdict(report)', () => c.findVerdict(report), 'finding must be a finding of check', 'check 得出的发现'],
  ['rollCall(report)', () => c.rollCall(report, []), 'reports must be an array of reports', '报告的列表'],
  ['rollCall([report])', () => c.rollCall([report]), 'names must be an array of strings', '文字的列表'],
  ['addAmounts(texts)', () => c.addAmounts('1', '2'), 'amount must be a finite number, got "1"', '应为数'],
  ['formatFigure(text)', () => c.formatFigure('5'), 'value must be a finite number', 'value 应为数'],
  [
    'blankDraft of a year in words',
    () => c.blankDraft(form2021, { organ: '甲', year: '2024' }),
    'facts.year must',
    '整数',
  ],
  [
    'blankDraft filled with text',
    () => c.blankDraft(form2021, { organ: '甲', year: 2024 }, '0'),
    'null (blank)',
    '空白',
  ],
  [
    'check of a figure in place of a row',
    () => c.check({ ...report, tables: { requests: { received: 5 } } }),
    'requests.received: expected an object, got 5',
    'requests.received：应为对象',
  ],
  ['check of a ledger of one', () => c.check({ ...report, ledger: {} }), 'ledger: expected a list', 'ledger：应为列表'],
  ['check of unread words', () => c.check({ ...report, unread: '甲' }), 'unread: expected a list', 'unread：应为列表'],
  ['withFigure of -0', () => c.withFigure(report, 'requests.received.person', -0), 'got -0', '实为 -0'],
  [
    'withFigure of what no sum can hold',
    () => c.withFigure(report, 'requests.received.person', 1e20),
    'got 1',
    '实为 1',
  ],
  [
    'a restatement of no cell',
    () =>
      c.withVerdict(wrong, result.findings[0], {
        verdict: 'restated',
        reason: '录入有误',
        restatements: [{ cell: 'requests.received.nobody', from: 1, to: 2 }],
      }),
    'has no cell "requests.received.nobody"',
    '没有格 "requests.received.nobody"',
  ],
  [
    'a rule whose facts are no JSON',
    () =>
      c.check(report, {
        rules: [
          ownRule(() => [{ cells: ['requests.received.person'], facts: { n: 1n }, sentence: { zh: '', en: '' } }]),
        ],
      }),
    'facts of X-A must be plain JSON',
    'X-A 的 facts 应为普通的 JSON',
  ],
  ['defineRule()', () => c.defineRule(), 'rule must be an object, got nothing', 'rule 应为对象'],
  ['a rule that gives words', () => c.check(report, { rules: [ownRule(() => '不符')] }), 'must give an array', '列表'],
  [
    'markedDocument of the result of another report',
    () => c.markedDocument({ ...report, organ: '某县民政局' }, result),
    'result is of 某县教育局, 2024 (form 2021), the report of 某县民政局',
    '请写 markedDocument(report, check(report))',
  ],
  [
    'verdictNotes of another year',
    () => c.verdictNotes({ ...report, year: 2023 }, result),
    'the report of',
    '核对结果',
  ],
]

const nodes: readonly WrongCall[] = [
  ['heading(words)', () => t.heading('一、总体情况'), 'depth must be a depth from 1 to 6', '级数 1 至 6'],
  ['paragraph()', () => t.paragraph(), 'content must be words, an inline node', '行内节点'],
  ['paragraph(block)', () => t.paragraph(t.paragraph('甲')), 'content must be words', 'content 应为文字'],
  ['number(text)', () => t.number('5'), 'value must be a number, got "5"', 'value 应为数'],
  ['table(rows of words)', () => t.table('表', [['甲']]), 'children[0] must be a node row', 'children[0] 应为节点 row'],
  ['table without a caption', () => t.table([]), 'caption must be a string', 'caption 应为文字'],
  ['document(children)', () => t.document([]), 'meta must be an object', 'meta 应为对象'],
  [
    'document of words',
    () => t.document(made.meta, ['甲']),
    'children[0] must be a node section or',
    'children[0] 应为',
  ],
  [
    'renderHtml of no meta',
    () => html({ type: 'document', children: [] }),
    'document.meta must be',
    'document.meta 应为',
  ],
  ['renderHtml of no children', () => html({ type: 'document', meta: made.meta }), 'document.children', '应为列表'],
  ['walk(report)', () => [...(t.walk(report) as Iterable<unknown>)], 'root must be a node', '文档树的节点'],
  ['plainText(words)', () => t.plainText('甲'), 'root must be a node', 'root 应为节点'],
  ['spanGrid(rows)', () => t.spanGrid([]), 'table must be a node table', 'table 应为节点 table'],
  ['tableBodies()', () => t.tableBodies(), 'table must be a node table', 'table 应为节点 table'],
  ['chartBars(words)', () => t.chartBars('甲'), 'chart must be a node chart', 'chart 应为节点 chart'],
  ['chartTable()', () => t.chartTable(), 'chart must be a node chart, got nothing', 'chart 应为节点 chart'],
  ['composeDocument without faces', () => l.composeDocument(made), 'faces must be faces', 'faces 应为字体'],
  ['sheetsOf()', () => l.sheetsOf(), 'options must be an object', 'options 应为对象'],
  ['textStyles(name)', () => l.textStyles('plain'), 'grid must be a grid', 'grid 应为格网'],
]

const readers = { readDocx, readHtml, readJson, readMarkdown, readMht, readPdf, readText, readXlsx }
const files: readonly WrongCall[] = [
  ...Object.entries(readers as unknown as { readonly [name: string]: Loose }).flatMap(([name, read]): WrongCall[] => [
    [`${name}(path)`, () => read('./年报.x'), `${name}(await readFile("./年报.x"))`, '实为路径或网址'],
    [`${name}(report)`, () => read(report), 'got a report; write parseDraft(source)', '实为报告'],
  ]),
  ['sniff(path)', () => i.sniff('./a.pdf'), 'sniff(await readFile("./a.pdf"))', '实为路径或网址'],
  ['sniff()', () => i.sniff(), 'source must be the bytes of a file', 'source 应为文件的字节'],
  ['pictureKind(path)', () => pictureKind('./扫描件.pdf'), 'pictureKind(await readFile(', '实为路径或网址'],
  ['bookmarkName()', () => w.bookmarkName(), 'ref must be a string', 'ref 应为文字'],
  ['markXlsx(path)', () => x.markXlsx('a.xlsx', []), 'markXlsx(await readFile(path), marks)', '.xlsx 文件的字节'],
  ['markXlsx(document)', () => x.markXlsx(made, []), 'markXlsx(renderXlsx(document), marks)', '实为文档树'],
  ['markXlsx without marks', () => x.markXlsx(book), 'marks must be an array of marks', '批注的列表'],
  ['markXlsx(book, result)', () => x.markXlsx(book, result), 'got the result of a check; write marks', '实为核对结果'],
  ['markXlsx of words', () => x.markXlsx(book, ['甲']), 'marks[0] must be a mark', 'marks[0] 应为批注'],
  [
    'markXlsx at an address',
    () => x.markXlsx(book, [{ place: 'requests.granted.person', text: '甲' }]),
    'a mark such as { place: { cell',
    '形如 { place: { cell',
  ],
  ['cannotMark()', () => x.cannotMark(), '"protected" or "signed"', '"protected" 或 "signed"'],
  [
    'importCorpus of no file',
    () => k.importCorpus(['/none/年报'], join(folder, '库')),
    '/none/年报 cannot be opened',
    '打不开 /none/年报',
  ],
]

it.each([...describers, ...forms, ...figures, ...nodes, ...files])('%s says what to do', tells)
