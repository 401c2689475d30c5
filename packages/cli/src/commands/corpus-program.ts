import type { CAC } from 'cac'
import type { ExitCode } from '../exit-codes'
import { wrongUse } from '../failure'
import type { Io } from '../io'
import type { Options } from '../options'
import { given, text } from '../options'

type Act = (work: (...args: never[]) => Promise<ExitCode> | ExitCode) => (...args: unknown[]) => Promise<void>

const oneOf = (rest: readonly string[]): string => {
  if (rest.length !== 1) throw wrongUse('请给出一个库：gxgk corpus check 库/')
  return rest[0]!
}

const run = async (work: string, rest: readonly string[], options: Options, version: string, io: Io) => {
  const { corpusBook, corpusCheck, corpusExport, corpusImport, corpusLint, corpusSchema, corpusSql } =
    await import('./corpus')
  switch (work) {
    case 'import':
      return corpusImport(
        rest,
        {
          ...given(options, 'out', 'timeout', 'organs'),
          workers: options.workers,
          heap: options.heap,
          retryFailed: options.retryFailed === true,
          ocr: options.ocr === true,
          version,
        },
        io,
      )
    case 'check':
      return corpusCheck(oneOf(rest), given(options, 'rules', 'format', 'out'), io)
    case 'lint':
      return corpusLint(oneOf(rest), { year: options.year }, io)
    case 'sql':
      return corpusSql(oneOf(rest.slice(0, 1)), rest[1], given(options, 'named'), io)
    case 'schema':
      return corpusSchema(text(options.dialect) ?? 'duckdb', given(options, 'source', 'cluster'), io)
    case 'book':
      return corpusBook(oneOf(rest), { ...given(options, 'organ', 'out'), year: options.year }, io)
    case 'export':
      return corpusExport(oneOf(rest), { ...given(options, 'out', 'sql'), as: text(options.as) ?? 'csv' }, io)
    default:
      throw wrongUse(`没有 gxgk corpus ${work}：有 import、check、lint、book、sql、schema、export`)
  }
}

/** `gxgk corpus …`: what is done with thousands of reports at once. */
export const corpusProgram = (gxgk: CAC, act: Act, version: string, io: Io): void => {
  gxgk
    .command(
      'corpus <做什么> [...路径]',
      '整库：import 导入、check 核对、lint 检视、book 汇编、sql 查询、schema 建表、export 导出',
    )
    .option('-o, --out <路径>', 'import：库的文件夹；check、book、export：写到哪个文件')
    .option('--workers <个数>', 'import：同时读几份，缺省为处理器核数')
    .option('--timeout <时长>', 'import：一份最多读多久，如 30s')
    .option('--heap <MB>', 'import：读一份最多用多少内存')
    .option('--organs <文件>', 'import：机关名录 CSV，各列 名称、类别、上级、地区')
    .option('--ocr', 'import：认读扫描件，一页约五秒；认不准的数字留空')
    .option('--retry-failed', 'import：以前没读成的再读一次')
    .option('--rules <代码>', 'check：只核对这些规则，如 SUM,YEAR-01')
    .option('--format <格式>', 'check：text、ndjson、csv、sarif；不写时看 --out 的扩展名')
    .option('--year <年度>', 'lint：只看一个年度；book：哪个年度')
    .option('--organ <名称>', 'book：哪个机关的所属单位')
    .option('--named <名字>', 'sql：常用的查询；只写 gxgk corpus sql 库/ 时列出')
    .option('--dialect <引擎>', 'schema：duckdb、clickhouse、postgres')
    .option('--source <位置>', 'schema：库在哪里，路径，或 ClickHouse 读的对象存储地址')
    .option('--cluster <名称>', 'schema：ClickHouse 集群，按省分到各分片')
    .option('--as <格式>', 'export：csv、ndjson、parquet、xlsx')
    .option('--sql <查询>', 'export：写查询的结果，不写时是全部数字')
    .example('gxgk corpus import 年报/ --out 库/ --organs 机关.csv')
    .example('gxgk corpus check 库/ --rules SUM,FLOW')
    .example('gxgk corpus book 库/ --organ 某区人民政府 --year 2024 --out 汇编.pdf')
    .example('gxgk corpus sql 库/ --named carry')
    .example('gxgk corpus sql 库/ "SELECT year, sum(requests__received__total) FROM figures GROUP BY year"')
    .action(act((work: string, rest: readonly string[], options: Options) => run(work, rest, options, version, io)))
}
