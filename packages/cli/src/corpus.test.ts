import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AnyDraft, SarifLog } from '@gxgk/core'
import { parseDraft, toDocument, withFigure } from '@gxgk/core'
import { renderHtml } from '@gxgk/html'
import { importReport } from '@gxgk/import'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { remainingOf } from './commands/corpus-progress'
import type { Io } from './io'
import { run } from './run'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gxgk 整库-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const right: AnyDraft = parseDraft(
  JSON.parse(readFileSync(new URL('../../../examples/report.json', import.meta.url), 'utf8')),
)

const put = (name: string, content: string) => {
  mkdirSync(join(folder, name, '..'), { recursive: true })
  writeFileSync(join(folder, name), content)
}

const gxgk = async (...args: readonly string[]) => {
  const out: string[] = []
  const err: string[] = []
  const raw: (string | Uint8Array)[] = []
  const io: Io = {
    cwd: folder,
    out: (line) => void out.push(line),
    err: (line) => void err.push(line),
    raw: (content) => void raw.push(content),
    stdin: async () => new Uint8Array(),
    colours: false,
    progress: () => {},
    // Of sources no other process can read in a test; the built command has the isolated one.
    importApart: (bytes, options) =>
      importReport(bytes, { name: String((options as { readonly name?: string }).name) }),
  }
  const code = await run(['corpus', ...args], io)
  return { code, out: out.join('\n'), err: err.join('\n'), raw: raw.map(String).join('') }
}

describe('gxgk corpus', () => {
  it('imports a folder, tells what was not read, and goes on', async () => {
    put('年报/对.html', renderHtml(toDocument(right), { embed: false }))
    put('年报/错.json', JSON.stringify(withFigure({ ...right, organ: '某县财政局' }, 'requests.handled.total', 1234)))
    put('年报/坏.docx', 'PK\u0003\u0004坏')
    put('机关.csv', `名称,类别,上级\n${right.organ},department,\n某县财政局,department,\n某县未报局,department,`)
    const first = await gxgk('import', '年报', '--out', '库', '--organs', '机关.csv', '--workers', '2')
    expect(first.code).toBe(3)
    expect(first.out).toContain('导入完毕：新读 2 份，以前读过 0 份，没读成 1 份')
    const again = await gxgk('import', '年报', '--out', '库')
    expect(again.out).toContain('以前读过 3 份')
    expect(again.out).toContain('以前读过的当中 1 份那时没读成，要再读：--retry-failed')
    expect((await gxgk('sql', '库', '--named', 'failures')).out).toContain('坏.docx')
  })

  it('checks, and writes what it finds', async () => {
    const { code, out } = await gxgk('check', '库', '--rules', 'SUM,FLOW')
    expect(code).toBe(1)
    expect(out).toContain(`某县财政局 ${right.year} 年度  SUM-01`)
    expect(out).toContain('2 份报告，1 份有问题')
    expect(out).not.toContain('YEAR-01')
    const { raw } = await gxgk('check', '库', '--format', 'ndjson')
    const [line] = raw
      .trim()
      .split('\n')
      .map((one) => JSON.parse(one) as { organ: string; fingerprint: string })
    expect(line).toMatchObject({ organ: '某县财政局', fingerprint: expect.stringContaining('SUM-') })
    await gxgk('check', '库', '--out', '发现.csv')
    expect(readFileSync(join(folder, '发现.csv'), 'utf8')).toMatch(
      /^\uFEFFid,organ,year,source.*\r\n.*某县财政局.*错\.json/,
    )
    const sarif = JSON.parse((await gxgk('check', '库', '--format', 'sarif')).raw) as SarifLog
    expect(sarif.runs.map(({ artifacts }) => decodeURI(artifacts![0]!.location.uri))).toEqual([
      expect.stringMatching(/年报\/错\.json$/),
    ])
    expect(sarif.runs[0].results).toContainEqual(expect.objectContaining({ ruleId: 'SUM-01' }))
    await gxgk('check', '库', '--format', 'ndjson', '--out', '发现.ndjson')
    const sql = `SELECT * FROM read_ndjson('${join(folder, '发现.ndjson')}')`
    const parquet = await gxgk('export', '库', '--as', 'parquet', '--out', '发现.parquet', '--sql', sql)
    expect(parquet.err).toMatch(/[1-9]\d* 行/)
    const told = await gxgk('check', '库', '--rules', 'SUM', '--out', '发现.txt')
    expect(told.out).not.toContain('某县财政局')
    expect(readFileSync(join(folder, '发现.txt'), 'utf8')).toMatch(/^某县财政局 \d+ 年度 {2}SUM-01 /)
    // What is not ended leaves nothing.
    expect((await gxgk('check', '没有', '--format', 'csv', '--out', '半.csv')).code).toBe(3)
    expect(readdirSync(folder).filter((name) => name.startsWith('半'))).toEqual([])
  })

  it('lints', async () => {
    const { code, out } = await gxgk('lint', '库')
    expect([code, out]).toEqual([1, expect.stringContaining(`notFiled  某县未报局 ${right.year} 年度：没有报告`)])
  })

  it('asks, exports, and gives the SQL of an engine', async () => {
    expect((await gxgk('sql', '库', 'SELECT count(*) AS n FROM figures')).out).toBe('n\n2')
    expect((await gxgk('export', '库', '--out', '数.csv')).err).toContain('2 行')
    expect((await gxgk('schema', '--dialect', 'clickhouse')).raw).toContain('ENGINE = MergeTree')
  })

  it.each([
    [['import', '年报'], '--out <库>', 2],
    [['import', '年报', '--out', '库', '--timeout', '久'], '--timeout 是时长', 2],
    [['check'], '请给出一个库', 2],
    [['check', '库', '--format', 'xml'], 'text、csv、ndjson、sarif', 2],
    [['check', '没有'], '没有 不是库', 3],
    [['check', '库', '--rules', 'SUM,FORM'], '整库不核对 FORM，可用 CELL-01', 2],
    [['import', '没有', '--out', '新库'], '没有这个文件或文件夹', 3],
    [['sql', '库'], 'carry', 2],
    [['book', '库'], '写法：gxgk corpus book', 2],
    [['book', '库', '--organ', '某区', '--year', '2024', '--out', 'a.doc'], '没有 doc 这种格式', 2],
    [['book', '库', '--organ', '某区', '--year', '2024', '--out', 'a.md'], '机关名录里没有上级是“某区”的机关', 3],
    [['schema', '--cluster', '省'], '--cluster 只用于', 2],
    [['sql', '库', 'SELECT * FROM nothing'], '查询：', 3],
    [['schema', '--dialect', 'oracle'], '--dialect 是', 2],
    [['export', '库', '--as', 'doc', '--out', 'a'], '没有 doc 这种格式', 2],
    [['fly'], '没有 gxgk corpus fly', 2],
  ] as const)('%j is told in a sentence', async (args, sentence, wanted) => {
    const { code, err } = await gxgk(...args)
    expect(err.replaceAll(folder + '/', '')).toContain(sentence)
    expect(code).toBe(wanted)
  })
})

it('progress tells the rate, and the time that remains once enough is done', () => {
  const progress = { done: 500, files: 2000, ok: 395, failed: 5, skipped: 100 }
  expect(remainingOf(progress, 40_000)).toBe('500/2000  没读成 5  每秒 10 份  还要约 3 分钟')
  expect(remainingOf({ ...progress, done: 3, skipped: 3, failed: 0 }, 1000)).toBe('3/2000')
})
