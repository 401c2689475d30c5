import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { check, parseDraft, toDocument, withFigure, withVerdict } from '@gxgk/core'
import type { AnyDraft } from '@gxgk/core'
import { xlsxOf, xlsxParts, zipOf } from '@gxgk/deviations'
import { renderDocx } from '@gxgk/docx'
import { renderHtml } from '@gxgk/html'
import { importReport } from '@gxgk/import'
import { renderPdf } from '@gxgk/pdf'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Importer, Io } from './io'
import { run } from './run'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gxgk 命令-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const right: AnyDraft = parseDraft(
  JSON.parse(readFileSync(new URL('../../../examples/report.json', import.meta.url), 'utf8')),
)
const wrong = withFigure(right, 'requests.handled.total', 1234)

const put = (name: string, content: string | Uint8Array) => {
  mkdirSync(join(folder, name, '..'), { recursive: true })
  writeFileSync(join(folder, name), content)
}

const htmlOf = (draft: AnyDraft) => renderHtml(toDocument(draft), { embed: false })

/** Runs the command in the folder and gives what it says and ends with. */
const gxgk = async (args: string, stdin: string | Uint8Array = '', more: Partial<Io> = {}) => {
  const out: string[] = []
  const err: string[] = []
  const raw: (string | Uint8Array)[] = []
  const io: Io = {
    cwd: folder,
    out: (line) => void out.push(line),
    err: (line) => void err.push(line),
    raw: (content) => void raw.push(content),
    stdin: async () => (typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin),
    colours: false,
    progress: () => {},
    ...more,
  }
  const code = await run(
    args.split(' ').map((one) => one.replaceAll('␣', ' ')),
    io,
  )
  return { code, out: out.join('\n'), err: err.join('\n'), raw: raw.map(String).join('') }
}

describe('gxgk check', () => {
  it('ends with 0 where nothing is wrong, and writes nothing', async () => {
    put('对.html', htmlOf(right))
    const { code, out, err } = await gxgk('check 对.html')
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('未发现问题')
    expect(readdirSync(folder)).toEqual(['对.html'])
  })

  it('says where verdicts that came with the file keep findings out of the count', async () => {
    const judged = check(wrong).findings.reduce<AnyDraft>(
      (draft, finding) => withVerdict(draft, finding, { verdict: 'falseAlarm' }),
      wrong,
    )
    put('自带认定.html', renderHtml(toDocument(judged, { ledger: true })))
    const { out } = await gxgk('check 自带认定.html')
    expect(out).toMatch(/另有 \d+ 项，由文件里带着的认定记作误报，没有计入/)
    expect((await gxgk('check --lang en 自带认定.html')).out).toMatch(/\d+ more, held to be false alarms by verdicts/)
  })

  it('reads a PDF in a process of its own, and nothing else of one file', async () => {
    const apart: string[] = []
    const importApart: Importer = async (bytes, { ocr: _, ...options }) => {
      apart.push(new TextDecoder('latin1').decode(bytes.subarray(0, 5)))
      return importReport(bytes, options)
    }
    put('年报.pdf', await renderPdf(toDocument(right)))
    put('年报.html', htmlOf(right))
    expect((await gxgk('check 年报.pdf', '', { importApart })).code).toBe(0)
    expect((await gxgk('check 年报.html', '', { importApart })).code).toBe(0)
    expect(apart).toEqual(['%PDF-'])
  })

  it('shows no letters that a terminal obeys, and gives files names that are some on every system', async () => {
    put('a\u001b[31m\u202eb:c.html', htmlOf(wrong))
    const { out, err } = await gxgk('check --format html a\u001b[31m\u202eb:c.html')
    expect((out + err).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u)
    expect(readdirSync(folder)).toContain('a_[31m_b_c.核对结果.html')
  })

  it('tells the cause first and ends with 1, and marks a Word file at the figure', async () => {
    put('年 报.docx', renderDocx(toDocument(wrong), { embed: false }))
    const { code, out, err } = await gxgk('check 年␣报.docx')
    expect(code).toBe(1)
    expect(out).toMatch(/▶ .*（七）总计.*实为 1234/)
    expect(out).toContain('SUM-01')
    expect(err).toMatch(/已写 .*年 报\.已核对\.docx：批注 \d+ 处/)
    const marked = readFileSync(join(folder, '年 报.已核对.docx'))
    expect(strFromU8(unzipSync(marked)['word/comments.xml']!)).toContain('实为 1234')
    expect((await importReport(marked)).draft?.tables).toEqual(wrong.tables)
  })

  it('marks a workbook at the cell, and reads it as before', async () => {
    put('年报.xlsx', xlsxOf(toDocument(wrong)))
    const { code, out, err } = await gxgk('check 年报.xlsx')
    expect(code).toBe(1)
    expect(out).toContain('SUM-01')
    expect(err).toMatch(/已写 .*年报\.已核对\.xlsx：批注 \d+ 处$/)
    const marked = readFileSync(join(folder, '年报.已核对.xlsx'))
    expect(strFromU8(unzipSync(marked)['xl/gxgkComments1.xml']!)).toContain('实为 1234')
    expect((await importReport(marked)).draft?.tables).toEqual(wrong.tables)
    expect((await gxgk('check .')).out.match(/SUM-02/g)).toHaveLength(1)
  })

  it('keeps the ending of a workbook with macros, and tells of one that is not to be changed', async () => {
    const parts = xlsxParts(toDocument(wrong))
    put('甲.xlsm', zipOf(parts))
    expect((await gxgk('mark 甲.xlsm')).err).toMatch(/已写 .*甲\.已核对\.xlsm/)
    const workbook = parts['xl/workbook.xml']!.replace(
      '<sheets>',
      '<workbookProtection workbookPassword="CC1A"/><sheets>',
    )
    put('乙.xlsx', zipOf({ ...parts, 'xl/workbook.xml': workbook }))
    const { code, err } = await gxgk('mark 乙.xlsx')
    expect([code, err]).toEqual([1, '乙.xlsx：工作簿加了密码保护，不能加批注：请先在 Excel 或 WPS 中撤销'])
  })

  it('does not take for a report what it has written', async () => {
    put('a.docx', renderDocx(toDocument(wrong)))
    await gxgk('check a.docx')
    expect((await gxgk('check .')).out.match(/SUM-02/g)).toHaveLength(1)
  })

  it('goes on after a file that cannot be read, and ends with 3', async () => {
    put('各镇/甲.html', htmlOf(right))
    put('各镇/乙/坏.docx', new Uint8Array([80, 75, 3, 4, 1, 2, 3]))
    put('各镇/丙.txt', '今天天气很好。')
    const { code, out, err } = await gxgk('check 各镇')
    expect(code).toBe(3)
    expect(out).toContain(join('各镇', '甲.html'))
    expect(err).toMatch(/坏\.docx：/)
    expect(err).toMatch(/丙\.txt：没有读出年度报告/)
    expect(err).toContain(
      `\n共 3 个文件，没有做成的 2 个（${join('各镇', '丙.txt')}、${join('各镇', '乙', '坏.docx')}）`,
    )
  })

  it('reads what comes in, and gives JSON and SARIF of several files at once', async () => {
    put('a.html', htmlOf(wrong))
    const { raw, code } = await gxgk('check - a.html --format json', htmlOf(right))
    const found = JSON.parse(raw) as readonly { readonly file: string; readonly findings: readonly unknown[] }[]
    expect(code).toBe(1)
    expect(found.map(({ file, findings }) => [file, findings.length > 0])).toEqual([
      ['标准输入', false],
      ['a.html', true],
    ])
    const sarif = JSON.parse((await gxgk('check a.html a.html --format sarif')).raw) as { readonly runs: unknown[] }
    expect(sarif.runs).toHaveLength(1)
  })

  it('holds a report against the one of the year before', async () => {
    const { period: _, ...rest } = right
    const before = parseDraft({ ...rest, year: right.year - 1 })
    put('上年.json', JSON.stringify(withFigure(before, 'requests.carriedOut.total', 77)))
    put('本年.html', htmlOf(right))
    const { code, out } = await gxgk('check 本年.html --previous 上年.json')
    expect(code).toBe(1)
    expect(out).toContain('YEAR-01')
  })

  it('takes names that read as numbers as they are', async () => {
    put('007/年报.html', htmlOf(right))
    put('1e3', htmlOf(right))
    expect((await gxgk('convert 007 1e3 --format json --out 2024.10')).code).toBe(0)
    expect((await gxgk('convert 1e3 --format json --out=0x10')).code).toBe(0)
    expect(readdirSync(folder).sort()).toEqual(['007', '0x10', '1e3', '2024.10'])
    expect((await gxgk('convert 1e3 --format md --organ 0012 -o -')).raw).toContain('# 0012')
  })

  it('takes the last of an option that is given twice', async () => {
    put('a.html', htmlOf(right))
    expect((await gxgk('check a.html --format text --format json')).raw).toMatch(/^\[/)
  })

  it('takes what comes after -- for files', async () => {
    put('-甲.html', htmlOf(right))
    expect(await gxgk('check -- -甲.html')).toMatchObject({ code: 0, out: expect.stringContaining('未发现问题') })
  })

  it('says of which option a report of another year is', async () => {
    put('a.html', htmlOf(right))
    const { code, err } = await gxgk('check a.html --previous a.html')
    expect([code, err]).toEqual([3, expect.stringMatching(/^a\.html：--previous（.*）应为 2023 年度的报告/)])
  })

  it('tells in English what was read, where that is asked for', async () => {
    put('a.html', htmlOf(right))
    expect((await gxgk('check a.html --lang en')).out).not.toMatch(/格全部读出/)
  })

  it('writes what it found as a file where that is asked for', async () => {
    put('a.html', htmlOf(wrong))
    expect((await gxgk('check a.html --format docx --out 结果')).code).toBe(1)
    expect(readdirSync(join(folder, '结果'))).toEqual(['a.核对结果.docx'])
  })
})

describe('what is written', () => {
  it('is never one of the files that are read, by whatever name', async () => {
    put('a.html', htmlOf(right))
    put('a.json', JSON.stringify(right))
    symlinkSync(join(folder, 'a.json'), join(folder, '又名.json'))
    for (const args of [
      'convert a.html -o a.html',
      'convert a.html a.json --format json',
      'convert a.json -o 又名.json',
      'check a.html a.json --format json --out a.json',
      'aggregate a.html a.json --organ 某县 -o a.json',
      'check a.html --previous a.json --format json --out ./a.json',
    ])
      expect([args, (await gxgk(args)).code]).toEqual([args, 2])
    expect(readFileSync(join(folder, 'a.html'), 'utf8')).toBe(htmlOf(right))
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe(JSON.stringify(right))
  })

  it('lies in the folders in which each file was found, and is not written over by another of its name', async () => {
    put('各镇/甲/年报.html', htmlOf(right))
    put('各镇/乙/年报.html', htmlOf({ ...right, organ: '乙镇人民政府' }))
    expect((await gxgk('convert 各镇 --format json --out 数据')).code).toBe(0)
    expect(readFileSync(join(folder, '数据/乙/年报.json'), 'utf8')).toContain('乙镇人民政府')
    expect(readFileSync(join(folder, '数据/甲/年报.json'), 'utf8')).not.toContain('乙镇人民政府')
    const { code, err } = await gxgk('convert 各镇/甲/年报.html 各镇/乙/年报.html --format json --out 一处')
    expect(code).toBe(3)
    expect(err).toMatch(/年报\.json 刚刚写过.*\n共 2 个文件，没有做成的 1 个（各镇\/乙\/年报\.html）$/)
    expect(readFileSync(join(folder, '一处/年报.json'), 'utf8')).not.toContain('乙镇人民政府')
  })

  it('is not a marked copy in which somebody has gone on working; one that is out of date is told of', async () => {
    put('a.docx', renderDocx(toDocument(wrong)))
    await gxgk('check a.docx')
    expect(await gxgk('check a.docx')).toMatchObject({ code: 1, err: expect.stringContaining('已写') })
    put('a.已核对.docx', renderDocx(toDocument(right)))
    expect(await gxgk('check a.docx')).toMatchObject({ code: 3, err: expect.stringContaining('没有盖掉') })
    expect((await importReport(readFileSync(join(folder, 'a.已核对.docx')))).draft?.tables).toEqual(right.tables)
    put('a.docx', renderDocx(toDocument(right)))
    expect(await gxgk('check a.docx')).toMatchObject({ code: 0, err: expect.stringContaining('是以前写的') })
  })
})

it('watches a folder, and writes what it finds into the folders below the one that is asked for', async () => {
  put('各镇/甲/年报.html', htmlOf(right))
  put('各镇/乙/年报.html', htmlOf(right))
  let stop = () => {}
  const io = {
    cwd: folder,
    out: () => {},
    err: () => stop(),
    progress: () => {},
    onStop: (told: () => void) => {
      stop = told
      return () => {}
    },
  } as unknown as Io
  expect(await run(['check', '各镇', '--watch', '--format', 'html', '--out', '结果'], io)).toBe(0)
  expect(readdirSync(join(folder, '结果')).sort()).toEqual(['乙', '甲'])
})

describe('the help', () => {
  it('begins with what is asked for most', async () => {
    const log = vi.spyOn(console, 'info').mockImplementation(() => {})
    try {
      await gxgk('--help')
      expect(log.mock.calls.join('\n')).toContain('例子:\n  $ gxgk check 年报.docx')
    } finally {
      log.mockRestore()
    }
  })

  it('of a command says what it is for, and has examples that are seen to be commands', async () => {
    const log = vi.spyOn(console, 'info').mockImplementation(() => {})
    try {
      expect((await gxgk('locate --help')).code).toBe(0)
      const told = log.mock.calls.join('\n')
      expect(told).toContain('定位：改动最少的改法')
      expect(told).toContain('\n  $ gxgk locate 年报.html')
    } finally {
      log.mockRestore()
    }
  })
})

describe('a wrong call', () => {
  it.each([
    ['check', '请给出文件'],
    ['check ', '文件名是空的'],
    ['check a.html --year 去年', '“去年”不是年度'],
    ['check a.html --year 2024.5', '“2024.5”不是年度'],
    ['check a.html --published 明天', '--published 是日期'],
    ['addresses 今年', '“今年”不是年度'],
    ['check a.html --frmat json', '没有 --frmat 这个选项'],
    ['check a.html --format doc', '没有 doc 这种格式'],
    ['check a.html --lang fr', '--lang 是 zh 或 en'],
    ['chekc a.html', '没有“chekc”这个命令'],
    ['compare a.html', '缺参数'],
    ['convert a.html', '写成什么格式'],
    ['convert a.html -o a.doc', '没有 doc 这种格式'],
    ['template 1999 -o a.html', '没有规定格式'],
    ['aggregate a.html', '--organ'],
    ['aggregate a.html --units -o a.docx', 'xlsx、csv 或 tsv'],
    ['template 2024 --totals added -o a.xlsx', 'typed 或 formula'],
  ])('%s ends with 2 and a sentence', async (args, sentence) => {
    put('a.html', htmlOf(right))
    const { code, err } = await gxgk(args)
    expect(err).toContain(sentence)
    expect(code).toBe(2)
  })

  it('a file that is not there, or a folder that cannot be, ends with 3', async () => {
    put('a.html', htmlOf(right))
    expect(await gxgk('check 没有.html')).toMatchObject({ code: 3, err: expect.stringContaining('没有这个文件') })
    const { code, err } = await gxgk('convert a.html -o a.html/b.json')
    expect(code).toBe(3)
    expect(err).toContain('写不了')
    expect(readdirSync(folder)).toEqual(['a.html'])
  })
})

describe('the other commands', () => {
  it('mark writes a Word file with comments, and any other as a marked report', async () => {
    put('a.docx', renderDocx(toDocument(wrong)))
    put('b.html', htmlOf(wrong))
    put('c.html', htmlOf(right))
    expect((await gxgk('mark a.docx b.html')).code).toBe(1)
    expect(readFileSync(join(folder, 'b.已核对.html'), 'utf8')).toContain('class=\"figure suspect\"')
    expect(readdirSync(folder)).toContain('a.已核对.docx')
    expect((await gxgk('render c.html --format md --out 文本')).code).toBe(0)
  })

  it('a Word file that may not be changed is checked all the same', async () => {
    const parts = unzipSync(renderDocx(toDocument(wrong)))
    const settings = strFromU8(parts['word/settings.xml']!)
    const closed = settings.replace(
      '<w:evenAndOdd',
      '<w:documentProtection w:edit="readOnly" w:enforcement="1"/><w:evenAndOdd',
    )
    put('a.docx', zipSync({ ...parts, 'word/settings.xml': strToU8(closed) }))
    const { code, out, err } = await gxgk('check a.docx')
    expect([code, err]).toEqual([1, expect.stringContaining('编辑限制')])
    expect(out).toContain('SUM-02')
    expect(readdirSync(folder)).toEqual(['a.docx'])
  })

  it('convert writes the report again, figure by figure', async () => {
    put('a.html', htmlOf(right))
    for (const name of ['a.docx', 'a.md', 'a.json']) {
      expect((await gxgk(`convert a.html -o ${name}`)).code).toBe(0)
      expect((await importReport(readFileSync(join(folder, name)))).draft?.tables).toEqual(right.tables)
    }
    expect((await gxgk('convert a.html -o a.html')).code).toBe(2)
    expect((await gxgk('convert - -o - --format md', htmlOf(right))).raw).toContain('<table>')
  })

  it('template does not write over a file, which somebody may have filled in', async () => {
    put('填报.xlsx', '填好的')
    expect(await gxgk('template 2024 -o 填报.xlsx')).toMatchObject({
      code: 2,
      err: expect.stringContaining('没有盖掉'),
    })
    expect(readFileSync(join(folder, '填报.xlsx'), 'utf8')).toBe('填好的')
  })

  it('template writes a blank report that is read as blank', async () => {
    expect((await gxgk('template 2024 --organ 某县财政局 -o 填报.docx')).code).toBe(0)
    const { draft } = await importReport(readFileSync(join(folder, '填报.docx')))
    expect([draft?.organ, draft?.year]).toEqual(['某县财政局', 2024])
    expect(JSON.stringify(draft?.tables)).not.toMatch(/\d/)
  })

  it('template writes a workbook to be filled in', async () => {
    const partsOf = (name: string) =>
      Object.entries(unzipSync(readFileSync(join(folder, name)))).map(
        ([part, bytes]) => [part, strFromU8(bytes)] as const,
      )
    expect((await gxgk('template 2024 --organ 某县财政局 -o 填报.xlsx')).code).toBe(0)
    const parts = new Map(partsOf('填报.xlsx'))
    expect(parts.get('xl/workbook.xml')).toContain('<definedName name="requests.received.person">')
    expect(parts.get('xl/worksheets/sheet1.xml')).toMatch(/某县财政局.*<v>2024<\/v>/)
    await gxgk('template 2024 --totals formula -o 公式.xlsx')
    const formulas = (name: string) => partsOf(name).join().match(/<f/g)!.length
    expect(formulas('公式.xlsx')).toBeGreaterThan(formulas('填报.xlsx'))
  })

  it('aggregate sets organs side by side, as a workbook and as text', async () => {
    put('a.html', htmlOf(right))
    put('b.html', htmlOf({ ...right, organ: '某县某局' }))
    expect((await gxgk('aggregate a.html b.html --units -o 各局.xlsx')).code).toBe(0)
    expect(strFromU8(unzipSync(readFileSync(join(folder, '各局.xlsx')))['xl/worksheets/sheet1.xml']!)).toContain(
      '某县某局',
    )
    const { code, raw } = await gxgk('aggregate a.html b.html --units')
    expect([code, raw.split('\r\n').length]).toEqual([0, 4])
    expect(raw).toContain('requests.received.person')
  })

  it('locate, explain and compare say what they find', async () => {
    put('a.html', htmlOf(right))
    put('b.html', htmlOf(wrong))
    expect(await gxgk('locate b.html')).toMatchObject({ code: 1, out: expect.stringContaining('（七）总计') })
    expect(await gxgk('locate a.html')).toMatchObject({ code: 0 })
    expect(await gxgk('locate 没有.html b.html')).toMatchObject({ code: 3, out: expect.stringContaining('（七）总计') })
    expect((await gxgk('explain b.html requests.handled.total')).out).toContain('不成立')
    expect((await gxgk('explain b.html requests.handled.totl')).code).toBe(2)
    expect((await gxgk('compare a.html b.html')).raw).toContain('1234')
    expect((await gxgk('compare a.html b.html -o 对照.xlsx')).code).toBe(0)
    expect((await gxgk('convert a.html -o a.xlsx')).code).toBe(0)
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(['a.xlsx', '对照.xlsx']))
  })

  it('aggregate adds up', async () => {
    put('a.html', htmlOf(right))
    put('b.html', htmlOf(right))
    const { code, raw } = await gxgk('aggregate a.html b.html --organ 某县人民政府')
    expect(code).toBe(0)
    const { tables } = JSON.parse(raw) as {
      tables: { [table: string]: { [row: string]: { [column: string]: number } } }
    }
    const one = (right.tables as typeof tables).requests!.received!.total!
    expect(tables.requests!.received!.total).toBe(2 * one)
  })
})
