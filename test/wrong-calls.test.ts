import * as core from '@gxgk/core'
import * as tree from '@gxgk/document'
import * as cli from '@gxgk/cli'
import * as word from '@gxgk/docx'
import { renderHtml } from '@gxgk/html'
import { extractReport, importReport } from '@gxgk/import'
import { renderMarkdown } from '@gxgk/markdown'
import { renderPdf } from '@gxgk/pdf'
import * as pdfmake from '@gxgk/pdf/pdfmake'
import * as xlsx from '@gxgk/xlsx'
import { describe, expect, it } from 'vitest'
import type { Loose, WrongCall } from './wrong-calls/tells'
import { tells } from './wrong-calls/tells'

// Calls as they are mistaken, through functions that know no types.
type LooseModule = { readonly [name: string]: Loose }
const {
  check,
  checkFigures,
  diagnose,
  locate,
  complete,
  explain,
  compare,
  aggregate,
  toDocument,
  markedDocument,
  figureAt,
} = core as unknown as LooseModule as { readonly [N in keyof typeof core]: Loose }
const {
  findingsToDocument,
  comparisonToDocument,
  checkToJson,
  checkToSarif,
  withVerdict,
  withFigure,
  describe: say,
} = core as unknown as { readonly [N in keyof typeof core]: Loose }
const {
  parseReport,
  parseDraft,
  blankDraft,
  defineForm,
  defineRule,
  jsonSchema,
  extentOf,
  verdictNotes,
  shapeOf,
  vectorOf,
  compiledShape,
  references,
  movements,
} = core as unknown as { readonly [N in keyof typeof core]: Loose }
const html = renderHtml as unknown as Loose
const markdown = renderMarkdown as unknown as Loose
const pdf = renderPdf as unknown as Loose
const { run } = cli as unknown as { readonly run: Loose }
const { renderDocx, markDocx } = word as unknown as { readonly [N in keyof typeof word]: Loose }
const { toPdfmake, pdfmakeFonts } = pdfmake as unknown as { readonly [N in keyof typeof pdfmake]: Loose }
const { renderXlsx, fillInWorkbook, districtWorkbook } = xlsx as unknown as { readonly [N in keyof typeof xlsx]: Loose }
const { figuresCsv } = core as unknown as { readonly [N in keyof typeof core]: Loose }
const read = importReport as unknown as Loose
const extract = extractReport as unknown as Loose

const { form2021, rules } = core
const report = core.blankDraft(form2021, { organ: '某县教育局', year: 2024 }, 0)
const cell = 'proceedings.reconsideration.total'
const wrong = core.withFigure(report, cell, 1)
const result = core.check(wrong)
const [finding] = result.findings
const made = core.toDocument(report)
const docx = word.renderDocx(made)
const withText = { ...report, tables: { ...report.tables, requests: { received: { person: '5', business: '六' } } } }
const ownRule = {
  code: 'X-A',
  severity: 'note',
  demands: { zh: '甲', en: 'a' },
  source: { zh: '甲', en: 'a' },
  check: () => [],
}

/** A call, and words that its sentence must have, the English first. */
const calls: readonly WrongCall[] = [
  [
    'renderHtml(report)',
    () => html(report),
    'write renderHtml(toDocument(report))',
    '请写 renderHtml(toDocument(report))',
  ],
  ['renderHtml(result)', () => html(result), 'renderHtml(findingsToDocument(result))', '实为核对结果'],
  ['renderHtml()', () => html(), 'must be a document, got nothing', '应为文档树'],
  [
    'renderHtml(promise)',
    () => html(Promise.resolve(made)),
    'got a promise; write renderHtml(await …)',
    '实为 Promise',
  ],
  ['renderHtml({ paeg })', () => html(made, { paeg: false }), 'no option paeg; there are page, lang', '没有选项 paeg'],
  [
    'renderHtml({ page: 1 })',
    () => html(made, { page: 1 }),
    'page must be true or false, got 1',
    '选项 page 应为 true 或 false',
  ],
  ['renderHtml({ lang })', () => html(made, { lang: 'zh_CN' }), 'lang must be a language tag', '语言标记'],
  ['renderHtml(null options)', () => html(made, null), 'options must be an object, got null', '应为对象'],
  ['renderHtml({ stylesheet: true })', () => html(made, { stylesheet: true }), 'a string or false', '或 false'],
  ['renderMarkdown(report)', () => markdown(report), 'renderMarkdown(toDocument(report))', '实为报告'],
  [
    'renderMarkdown({ embed })',
    () => markdown(made, { embed: true }),
    'embed must be false, got true',
    '选项 embed 应为 false',
  ],
  ['renderMarkdown({ table })', () => markdown(made, { table: 'flat' }), 'no option table', '没有选项 table'],
  [
    'renderMarkdown({ tables })',
    () => markdown(made, { tables: 'gfm' }),
    '"html" or "flat", got "gfm"',
    '"html" 或 "flat"',
  ],
  ['renderPdf(report)', () => pdf(report), 'renderPdf(toDocument(report))', '实为报告'],
  [
    'renderPdf({ watermark: 1 })',
    () => pdf(made, { watermark: 1 }),
    'watermark must be a string, got 1',
    'watermark 应为文字，实为 1',
  ],
  ['renderPdf({ grid })', () => pdf(made, { grid: 'a4' }), 'grid must be "gbt9704" or "plain"', '选项 grid'],
  [
    'renderPdf({ fonts: path })',
    () => pdf(made, { fonts: { fangsong: '仿宋.ttf' } }),
    'fonts.fangsong must be the bytes of a font',
    '选项 fonts.fangsong 应为字体的字节',
  ],
  [
    'renderPdf({ fonts: { body } })',
    () => pdf(made, { fonts: { body: new Uint8Array(1) } }),
    'no option fonts.body',
    '没有选项 fonts.body',
  ],
  [
    'renderPdf({ fonts: a page })',
    () => pdf(made, { fonts: { heiti: new TextEncoder().encode('<html><body>404</body>') } }),
    'fonts.heiti is not a TrueType or OpenType font',
    'fonts.heiti 不是 TrueType 或 OpenType 字体',
  ],
  [
    'renderPdf({ fonts: no file })',
    () => pdf(made, { fonts: { kaiti: new URL('file:///none/kai.ttf') } }),
    'fonts.kaiti cannot be read from file:///none/kai.ttf',
    'fonts.kaiti 读不出',
  ],
  ['renderDocx(report)', () => renderDocx(report), 'renderDocx(toDocument(report))', '实为报告'],
  ['renderDocx({ font })', () => renderDocx(made, { font: '宋体' }), 'no option font; there are', '没有选项 font'],
  [
    'renderDocx({ fonts: bytes })',
    () => renderDocx(made, { fonts: { body: new Uint8Array(1) } }),
    'fonts.body must be a string, got bytes',
    '选项 fonts.body 应为文字',
  ],
  [
    'renderDocx({ fonts: { fangsong } })',
    () => renderDocx(made, { fonts: { fangsong: '仿宋' } }),
    'no option fonts.fangsong; there are title',
    '没有选项 fonts.fangsong',
  ],
  [
    'markDocx(path)',
    () => markDocx('年报.docx', []),
    'write markDocx(await readFile(path), marks)',
    '应为 .docx 文件的字节',
  ],
  ['markDocx(document)', () => markDocx(made, []), 'markDocx(renderDocx(document), marks)', '实为文档树'],
  ['markDocx(a text)', () => markDocx(new TextEncoder().encode('甲'), []), 'text', '不读这种文件'],
  ['markDocx without marks', () => markDocx(docx), 'marks must be an array of marks, got nothing', '应为批注的列表'],
  ['markDocx(docx, result)', () => markDocx(docx, result), 'got the result of a check; write marks', '实为核对结果'],
  ['markDocx(docx, words)', () => markDocx(docx, ['甲']), 'marks[0] must be a mark such as', 'marks[0] 应为批注'],
  [
    'markDocx at an address',
    () => markDocx(docx, [{ place: cell, text: '甲' }]),
    'marks[0] must be a mark',
    '形如 { place: { path }',
  ],
  [
    'markDocx of a number',
    () => markDocx(docx, [{ place: { words: '甲' }, text: 1 }]),
    'text: a string }, got another object',
    'text: 文字 }',
  ],
  ['markDocx({ by })', () => markDocx(docx, [], { by: '甲' }), 'no option by; there are author', '没有选项 by'],
  ['run(a line)', () => run('check 年报.html'), 'args must be an array of arguments', 'args 应为参数的列表'],
  ['run without io', () => run(['check', '年报.html']), 'io must be where to read and write', 'io 应为读写何处'],
  ['toPdfmake(report)', () => toPdfmake(report), 'toPdfmake(toDocument(report))', '实为报告'],
  [
    'toPdfmake({ watermark })',
    () => toPdfmake(made, { watermark: '草稿' }),
    'no option watermark',
    '没有选项 watermark',
  ],
  [
    'pdfmakeFonts(bytes)',
    () => pdfmakeFonts({ latin: new Uint8Array(1) }),
    'fonts.latin must be a URL',
    'fonts.latin 应为地址',
  ],
  ['renderPdf({ margin })', () => pdf(made, { margin: 1 }), 'no option margin', '没有选项 margin'],
  ['renderPdf({ margins })', () => pdf(made, { margins: { left: '2cm' } }), 'millimetres ≥ 0, got 2cm', '毫米'],
  [
    'renderPdf of a bad tree',
    () => pdf({ ...made, children: [{ type: 'image' }] }),
    'unknown node type "image"',
    '没有“image”这种节点',
  ],
  [
    'renderPdf of an emoji',
    () => pdf(tree.document(made.meta, [tree.paragraph('😀')])),
    'no font has "😀"',
    'missing: "box"',
  ],
  ['importReport(path)', () => read('./a.pdf'), 'importReport(await readFile("./a.pdf"))', '实为路径或网址'],
  ['importReport(name)', () => read('年报.docx'), 'readFile("年报.docx")', '请写 importReport'],
  [
    'importReport(web address)',
    () => read('https://example.gov.cn/a.html'),
    'await (await fetch(',
    '请写 importReport(await (await fetch(',
  ],
  ['importReport(URL)', () => read(new URL('file:///a.pdf')), 'got a URL', '实为 URL'],
  ['importReport(Response)', () => read(new Response('a')), 'source.arrayBuffer()', 'Blob 或 Response'],
  ['importReport(number[])', () => read([37, 80]), 'Uint8Array.from(source)', '实为列表'],
  ['importReport(document)', () => read(made), 'write extractReport(source)', '实为文档树'],
  ['importReport(undefined)', () => read(undefined), 'got nothing', 'source 应为文件的字节'],
  ['importReport({ type })', () => read('甲', { type: 'doc' }), 'type must be "html"', '选项 type'],
  [
    'importReport({ limits })',
    () => read('甲', { limits: { page: 1 } }),
    'no option limits.page',
    '没有选项 limits.page',
  ],
  [
    'importReport({ limits: text })',
    () => read('甲', { limits: { pages: '1' } }),
    'limits.pages must be a number ≥ 0',
    '选项 limits.pages',
  ],
  [
    'importReport({ signal })',
    () => read('甲', { signal: new AbortController() }),
    'signal must be an AbortSignal',
    '选项 signal',
  ],
  ['importReport({ filename })', () => read('甲', { filename: 'a' }), 'no option filename', '没有选项 filename'],
  ['extractReport(html)', () => extract('<p>甲</p>'), 'must be a document, got "<p>', '应为文档树'],
  ['extractReport({ pick })', () => extract(made, { pick: {} }), 'pick must be', '选项 pick'],
  ['check(text)', () => check('{}'), 'write check(parseDraft(JSON.parse(text)))', '应为报告'],
  ['check(safeParse)', () => check(core.safeParseReport(report)), 'check(parsed.data)', '实为解析结果'],
  ['check(import)', () => check({ draft: report, trace: {} }), 'check(imported.draft)', '实为导入结果'],
  [
    'check of string figures',
    () => check(withText),
    'requests.received.person: expected a number, null (blank) or "/", got "5"\nrequests.received.business',
    'requests.received.business：应为数字',
  ],
  ['check of no organ', () => check({ ...report, organ: undefined }), 'organ: expected one line', 'organ：应为'],
  ['check of another form', () => check({ ...report, form: '2030' }), 'the form "2030" is none of', '格式“2030”不是'],
  ['check({ last })', () => check(report, { last: report }), 'no option last; there are previous', '没有选项 last'],
  [
    'check({ previous: path })',
    () => check(report, { previous: 'a.json' }),
    'previous must be a report',
    'previous 应为报告',
  ],
  [
    'check({ previous of the same year })',
    () => check(report, { previous: report }),
    'must be the report of 2023, got that of 2024',
    '应为 2023 年度的报告',
  ],
  ['check({ published })', () => check(report, { published: '2025年1月' }), 'a date YYYY-MM-DD', '日期 YYYY-MM-DD'],
  ['check({ rules: twice })', () => check(report, { rules: [...rules, rules[0]] }), 'one a code', '每个代码一条'],
  [
    'checkFigures by every rule',
    () => checkFigures(report, { rules }),
    'a rule given asks for it: use check',
    '所给的规则要读：请用 check',
  ],
  ['checkFigures(text)', () => checkFigures('{}'), 'checkFigures(parseDraft(JSON.parse(text)))', '应为报告'],
  ['diagnose({ timeLimit })', () => diagnose(report, { timeLimit: '2s' }), 'milliseconds ≥ 0, got "2s"', '毫秒数'],
  [
    'locate({ weights })',
    () => locate(report, { weights: { [cell]: 2 } }),
    'from 0 to 1, or Infinity, got 2',
    '把握应为 0 至 1',
  ],
  ['complete(undefined)', () => complete(undefined), 'draft must be a report, got nothing', 'draft 应为报告'],
  [
    'explain of no cell',
    () => explain(report, 'requests.granted'),
    'no cell "requests.granted"; is requests.granted.person or',
    '是否指 requests.granted.person',
  ],
  [
    'figureAt of a misspelt cell',
    () => figureAt(report, 'requests.recieved.total'),
    'no cell "requests.recieved.total"',
    '没有格',
  ],
  ['figureAt(number)', () => figureAt(report, 3), 'no cell number; an address is like', '地址形如'],
  ['withFigure(text)', () => withFigure(report, cell, '5'), 'got "5"', '实为 "5"'],
  [
    'withFigure of a sum',
    () => withFigure(report, 'requests.refused.total', 5),
    'no cell "requests.refused.total"',
    '照报告所印没有格',
  ],
  ['compare(one)', () => compare(report), 'the second report must be a report, got nothing', '应为报告'],
  ['aggregate(report)', () => aggregate(report, { organ: '某县', year: 2024 }), 'an array of reports', '报告的列表'],
  ['aggregate without options', () => aggregate([report]), 'options must be { organ, year }', '{ organ, year }'],
  ['renderXlsx(report)', () => renderXlsx(report), 'renderXlsx(toDocument(report))', '实为报告'],
  ['renderXlsx({ sheet })', () => renderXlsx(made, { sheet: 1 }), 'no option sheet', '没有选项 sheet'],
  ['fillInWorkbook(report)', () => fillInWorkbook(report), 'form must be a form, got a report', 'form 应为表式'],
  [
    'fillInWorkbook({ totals })',
    () => fillInWorkbook(form2021, { totals: 'sum' }),
    '"typed" or "formula", got "sum"',
    '"typed" 或 "formula"',
  ],
  [
    'fillInWorkbook of another form',
    () => fillInWorkbook(core.form2019, { draft: report }),
    'not in the form 2019: 某县教育局 (2021)',
    '不是格式 2019',
  ],
  ['districtWorkbook(report)', () => districtWorkbook(report, { form: form2021 }), 'at least one', '至少一份'],
  ['districtWorkbook without a form', () => districtWorkbook([report], {}), 'an object { form }', '{ form } 的对象'],
  ['figuresCsv(report)', () => figuresCsv(report), 'drafts must be an array of reports', 'drafts 应为报告的列表'],
  ['figuresCsv({ separator })', () => figuresCsv([report], { separator: ';' }), '"," or "\\t", got ";"', '"," 或'],
  ['toDocument(result)', () => toDocument(result), 'must be a report, got the result of a check', '实为核对结果'],
  ['toDocument({ result })', () => toDocument(report, { result }), 'no option result; there are', '没有选项 result'],
  [
    'toDocument of string figures',
    () => toDocument(withText),
    'requests.received.person: expected',
    'requests.received.person：应为',
  ],
  [
    'markedDocument(report)',
    () => markedDocument(report),
    'result must be the result of a check, got nothing',
    '应为核对结果',
  ],
  [
    'findingsToDocument(report)',
    () => findingsToDocument(report),
    'findingsToDocument(check(report))',
    '请写 findingsToDocument(check(report))',
  ],
  [
    'findingsToDocument({ language })',
    () => findingsToDocument(result, { language: 'fr' }),
    '"zh" or "en"',
    '"zh" 或 "en"',
  ],
  ['comparisonToDocument(report)', () => comparisonToDocument(report), 'compare(before, after)', '应为对照结果'],
  ['checkToJson(report)', () => checkToJson(report), 'checkToJson(check(report))', '应为核对结果'],
  ['checkToSarif({ url })', () => checkToSarif(result, { url: 'a' }), 'no option url', '没有选项 url'],
  [
    'verdictNotes(report, report)',
    () => verdictNotes(report, report),
    'verdictNotes(report, check(report))',
    '应为核对结果',
  ],
  [
    'withVerdict of no kind',
    () => withVerdict(report, finding, { verdict: 'wrong' }),
    'verdict: expected a verdict that is',
    'verdict：应为"confirmed"',
  ],
  ['withVerdict(text)', () => withVerdict(report, finding, 'confirmed'), 'a ruling such as', '应为认定'],
  [
    'withVerdict(code)',
    () => withVerdict(report, 'SUM-01', { verdict: 'confirmed' }),
    'must be a finding of check',
    'check 得出的发现',
  ],
  [
    'withVerdict restated without figures',
    () => withVerdict(report, finding, { verdict: 'restated', reason: '误' }),
    'restatements: expected',
    'restatements：应为',
  ],
  [
    'withVerdict by nobody',
    () => withVerdict(report, finding, { verdict: 'confirmed', who: '某' }),
    'who: nothing of this name',
    'who：这里没有这一项',
  ],
  ['describe(code)', () => say('SUM-01'), 'finding must be a finding of check', 'check 得出的发现'],
  ['describe in French', () => say(finding, 'fr'), 'language must be "zh" or "en", got fr', 'language 应为'],
  ['parseReport(text)', () => parseReport('{}'), 'input: expected an object, got "{}"', '输入：应为对象'],
  [
    'parseDraft({ form })',
    () => parseDraft(report, { form: form2021 }),
    'no option form; there are forms',
    '没有选项 form',
  ],
  [
    'blankDraft(id)',
    () => blankDraft('2021', { organ: '甲', year: 2024 }),
    'form must be a form, got "2021"',
    'form 应为表式',
  ],
  ['jsonSchema(id)', () => jsonSchema('2021'), 'form must be a form', '应为表式'],
  ['shapeOf(undefined)', () => shapeOf(undefined), 'draft must be a report', '应为报告'],
  ['vectorOf(undefined)', () => vectorOf(undefined), 'draft must be a report', '应为报告'],
  ['compiledShape(2021)', () => compiledShape(2021), 'shape must be a string', '应为文字'],
  [
    'compiledShape of a row',
    () => compiledShape('2021+requests.granted'),
    'is none of 2019, 2021',
    '不是 2019、2021 之一',
  ],
  ['references(id)', () => references('2021'), 'form must be a form', '应为表式'],
  ['movements(id)', () => movements('2021'), 'form must be a form', '应为表式'],
  ['extentOf(undefined)', () => extentOf(undefined), 'draft must be a report', '应为报告'],
  ['defineForm(nothing)', () => defineForm({}), 'form must be a form', '应为表式'],
  [
    'defineRule of our code',
    () => defineRule({ ...ownRule, code: 'SUM-09' }),
    'like X-COUNTY-01, got SUM-09',
    '形如 X-COUNTY-01',
  ],
  [
    'defineRule without English',
    () => defineRule({ ...ownRule, source: { zh: '甲' } }),
    'source of X-A must have zh and en',
    '两种文字',
  ],
]

describe('a wrong call', () => {
  it('is told of at least sixty', () => expect(calls.length).toBeGreaterThanOrEqual(60))
  it.each(calls)('%s says what to do', tells)
})
