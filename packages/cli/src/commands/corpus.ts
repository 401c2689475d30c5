import { extname, resolve } from 'node:path'
import type { CheckedStored, ImportProgress, ImportSummary, LintCode, StatusCounts } from '@gxgk/corpus'
import {
  checkCorpus,
  describeLint,
  districtBook,
  exportCorpus,
  exportFormats,
  importCorpus,
  lintCorpus,
  namedQueries,
  queryCorpus,
  schemaScript,
  sqlRules,
} from '@gxgk/corpus'
import { describe } from '@gxgk/core'
import { GxgkError } from '@gxgk/document'
import type { ExitCode } from '../exit-codes'
import { exitCodes } from '../exit-codes'
import { Failure, wrongUse } from '../failure'
import { reasonOf } from '../reason-of'
import type { Io } from '../io'
import { documentFormats, formatOf, formatOfName, renderAs } from '../render-as'
import { openFile } from '../write-file'
import { written } from '../written'
import type { FindingFormat } from './corpus-findings'
import { findingFormats } from './corpus-findings'
import { failureLines } from './failure-words'
import { remainingOf } from './corpus-progress'

const seconds = /^(\d+(?:\.\d+)?)\s*(ms|s|m)?$/

/** A time as an option gives it, `30s`, in milliseconds. */
const timeOf = (name: string, text: string): number => {
  const [, number, unit = 's'] = seconds.exec(text) ?? []
  if (number === undefined || Number(number) === 0) throw wrongUse(`${name} 是时长，如 30s`)
  return Number(number) * { ms: 1, s: 1000, m: 60_000 }[unit as 's']
}

const countOf = (name: string, value: unknown, least: number): number => {
  const number = Number(value)
  if (!Number.isInteger(number) || number < least) throw wrongUse(`${name} 是大于等于 ${least} 的整数`)
  return number
}

/** Tells what the library refuses, and what the system or DuckDB does, in a sentence. */
const told = async <T>(call: () => Promise<T>, about: string): Promise<T> => {
  try {
    return await call()
  } catch (error) {
    if (error instanceof Failure) throw error
    if (error instanceof GxgkError)
      throw new Failure(error.sentences.zh, error.code === 'badOption' ? exitCodes.usage : exitCodes.unreadable)
    throw new Failure(`${about}：${reasonOf(error)}`)
  }
}

export interface CorpusImportOptions {
  readonly out?: string
  readonly workers?: unknown
  readonly timeout?: string
  readonly heap?: unknown
  readonly organs?: string
  readonly retryFailed: boolean
  readonly ocr: boolean
  readonly version: string
}

const summaryOf = ({ ok, failed, skipped, skippedFailed, failures, stopped }: ImportSummary): readonly string[] => [
  `${stopped ? '已停下' : '导入完毕'}：新读 ${ok} 份，以前读过 ${skipped} 份，没读成 ${failed} 份`,
  ...(skippedFailed > 0 ? [`以前读过的当中 ${skippedFailed} 份那时没读成，要再读：--retry-failed`] : []),
  ...failureLines(failures).map((line) => `  ${line}`),
]

/** `gxgk corpus import`: takes files and folders into a corpus. */
export const corpusImport = async (
  paths: readonly string[],
  options: CorpusImportOptions,
  io: Io,
): Promise<ExitCode> => {
  const { out, workers, timeout, heap, organs, retryFailed, ocr, version } = options
  if (paths.length === 0 || out === undefined)
    throw wrongUse('写法：gxgk corpus import <文件夹、压缩包或文件…> --out <库>')
  const control = new AbortController()
  const stop = () => control.abort(new Error('已停止'))
  const began = performance.now()
  const read = io.importApart
  // Whoever stops an import has it write what is read, instead of ending at once.
  const unstop = io.onStop?.(stop)
  try {
    const summary = await told(
      async () =>
        importCorpus(
          paths.map((path) => resolve(io.cwd, path)),
          resolve(io.cwd, out),
          {
            retryFailed,
            tool: version,
            signal: control.signal,
            onProgress: (progress: ImportProgress) => io.progress(remainingOf(progress, performance.now() - began)),
            ...(workers !== undefined && { workers: countOf('--workers', workers, 1) }),
            ...(timeout !== undefined && { timeout: timeOf('--timeout', timeout) }),
            ...(heap !== undefined && { memory: countOf('--heap', heap, 192) }),
            ...(organs !== undefined && { organs: resolve(io.cwd, organs) }),
            ...(ocr && { ocr: (await import('@gxgk/ocr')).ocr }),
            ...(read && { read: (bytes, bounds) => read(bytes, bounds as object) }),
          },
        ),
      '导入',
    )
    io.progress('')
    for (const line of summaryOf(summary)) io.out(line)
    if (summary.stopped) io.out(`接着导入：gxgk corpus import ${paths.join(' ')} --out ${out}`)
    else if (summary.failed + summary.skippedFailed > 0) io.out(`没读成的：gxgk corpus sql ${out} --named failures`)
    return summary.failed > 0 ? exitCodes.unreadable : exitCodes.clean
  } finally {
    unstop?.()
  }
}

export interface CorpusCheckOptions {
  readonly rules?: string
  /** As the ending of `out` says when absent. */
  readonly format?: string
  readonly out?: string
}

const statusLine = (code: string, { pass, fail, unknown }: StatusCounts) =>
  `  ${code.padEnd(8)} 成立 ${pass}  不成立 ${fail}  未能核对 ${unknown}`

/** Takes the findings of one report after another. */
interface Sink {
  readonly take: (report: CheckedStored) => void
  readonly end: () => void
  readonly drop: () => void
}

const textLines = ({ result: { organ, year, findings } }: CheckedStored): readonly string[] =>
  findings.map((one) => `${organ} ${year} 年度  ${one.code}  ${describe(one)}`)

const textFormat: FindingFormat = {
  head: '',
  of: (report) =>
    textLines(report)
      .map((line) => `${line}\n`)
      .join(''),
  tail: '',
}

const textSink = (io: Io): Sink => ({
  take: (report) => textLines(report).forEach((line) => io.out(line)),
  end: () => undefined,
  drop: () => undefined,
})

const fileSink = (path: string, { head, of, tail }: FindingFormat, io: Io): Sink => {
  const file = openFile(path, io)
  let isFirst = true
  file.write(head)
  return {
    take: (report) => {
      file.write(of(report, isFirst))
      isFirst = false
    },
    end: () => {
      file.write(tail)
      file.end()
    },
    drop: file.drop,
  }
}

const findingFormatOf = ({ format, out = '' }: CorpusCheckOptions): string => {
  const ending = extname(out).slice(1).toLowerCase()
  return format ?? (Object.hasOwn(findingFormats, ending) ? ending : 'text')
}

const sinkOf = (format: string, out: string | undefined, io: Io): Sink => {
  if (format === 'text') return out === undefined ? textSink(io) : fileSink(resolve(io.cwd, out), textFormat, io)
  const known = Object.hasOwn(findingFormats, format) && findingFormats[format as keyof typeof findingFormats]
  if (!known) throw wrongUse(`没有 ${format} 这种格式：可用 text、${Object.keys(findingFormats).join('、')}`)
  return fileSink(out === undefined ? '-' : resolve(io.cwd, out), known, io)
}

const rulesOf = (rules: string): readonly string[] => {
  const codes = rules.split(/[,，、\s]+/).filter((code) => code !== '')
  const wrong = codes.find((code) => !sqlRules.some((one) => one === code || one.startsWith(`${code}-`)))
  if (wrong !== undefined)
    throw wrongUse(`--rules：整库不核对 ${wrong}，可用 ${sqlRules.join('、')}，或它们的开头如 SUM`)
  return codes
}

/** `gxgk corpus check`: holds all reports of a corpus against the rules on figures. */
export const corpusCheck = async (dir: string, options: CorpusCheckOptions, io: Io): Promise<ExitCode> => {
  const { out } = options
  const rules = options.rules === undefined ? undefined : rulesOf(options.rules)
  const format = findingFormatOf(options)
  const sink = sinkOf(format, out, io)
  let isGrave = false
  try {
    const summary = await told(
      () =>
        checkCorpus(resolve(io.cwd, dir), {
          ...(rules !== undefined && { rules }),
          onReport: (report) => {
            isGrave ||= report.result.findings.some(({ severity }) => severity !== 'note')
            sink.take(report)
          },
        }),
      '核对',
    )
    sink.end()
    const tell = format === 'text' ? io.out : io.err
    tell(`${summary.reports} 份报告，${summary.told} 份有问题，共 ${summary.findings} 项`)
    for (const [code, counts] of Object.entries(summary.statuses)) tell(statusLine(code, counts!))
    return isGrave ? exitCodes.findings : exitCodes.clean
  } finally {
    sink.drop()
  }
}

/** `gxgk corpus lint`: what shows only where reports are side by side. */
export const corpusLint = async (dir: string, { year }: { readonly year?: unknown }, io: Io): Promise<ExitCode> => {
  const of = year === undefined ? undefined : countOf('--year', year, 1)
  const found = await told(() => lintCorpus(resolve(io.cwd, dir), of === undefined ? {} : { year: of }), '检视')
  for (const one of found) io.out(`${one.code}  ${describeLint(one)}`)
  const counts = new Map<LintCode, number>()
  for (const { code } of found) counts.set(code, (counts.get(code) ?? 0) + 1)
  io.out(
    found.length === 0
      ? '未发现问题'
      : `共 ${found.length} 项：${[...counts].map(([code, n]) => `${code} ${n}`).join('、')}`,
  )
  return found.length > 0 ? exitCodes.findings : exitCodes.clean
}

/** `gxgk corpus book`: one document on the units of an organ. */
export const corpusBook = async (
  dir: string,
  { organ, year, out }: { readonly organ?: string; readonly year?: unknown; readonly out?: string },
  io: Io,
): Promise<ExitCode> => {
  if (organ === undefined || year === undefined || out === undefined)
    throw wrongUse('写法：gxgk corpus book <库> --organ <机关> --year <年度> --out 汇编.pdf')
  const of = countOf('--year', year, 1)
  const format = formatOf(formatOfName(out))
  if (!format) throw wrongUse(`没有 ${formatOfName(out)} 这种格式：可用 ${documentFormats.join('、')}`)
  const book = await told(() => districtBook(resolve(io.cwd, dir), { organ, year: of }), '汇编')
  return written(out, await renderAs(book, format), io)
}

/** `gxgk corpus sql`: asks a corpus; a table with tabs between. */
export const corpusSql = async (
  dir: string,
  sql: string | undefined,
  { named }: { readonly named?: string },
  io: Io,
): Promise<ExitCode> => {
  const query = named === undefined ? sql : namedQueries[named]?.sql
  if (query === undefined) {
    const names = Object.entries(namedQueries).map(([name, { zh }]) => `  ${name}  ${zh}`)
    throw wrongUse(['写法：gxgk corpus sql <库> "SELECT …"，或 --named 加名字：', ...names].join('\n'))
  }
  const { columns, rows } = await told(() => queryCorpus(resolve(io.cwd, dir), query), '查询')
  io.out(columns.join('\t'))
  for (const row of rows)
    io.out(
      row
        .map((value) => (value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value)))
        .join('\t'),
    )
  return exitCodes.clean
}

/** `gxgk corpus schema`: tables and rules as the SQL of an engine. */
export const corpusSchema = (
  dialect: string,
  options: { readonly source?: string; readonly cluster?: string },
  io: Io,
): ExitCode => {
  if (dialect !== 'duckdb' && dialect !== 'clickhouse' && dialect !== 'postgres')
    throw wrongUse('--dialect 是 duckdb、clickhouse 或 postgres')
  if (options.cluster !== undefined && dialect !== 'clickhouse') throw wrongUse('--cluster 只用于 --dialect clickhouse')
  io.raw(schemaScript(dialect, options))
  return exitCodes.clean
}

/** `gxgk corpus export`: a table or a query as a file. */
export const corpusExport = async (
  dir: string,
  { as, out, sql }: { readonly as: string; readonly out?: string; readonly sql?: string },
  io: Io,
): Promise<ExitCode> => {
  const format = exportFormats.find((one) => one === as)
  if (!format) throw wrongUse(`没有 ${as} 这种格式：可用 ${exportFormats.join('、')}`)
  if (out === undefined) throw wrongUse('请给出文件名：--out 数据.csv')
  const path = resolve(io.cwd, out)
  const count = await told(
    () => exportCorpus(resolve(io.cwd, dir), path, format, sql === undefined ? {} : { sql }),
    '导出',
  )
  io.err(`已写 ${path}：${count} 行`)
  return exitCodes.clean
}
