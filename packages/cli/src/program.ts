import type { CAC } from 'cac'
import { cac } from 'cac'
import { corpusProgram } from './commands/corpus-program'
import type { ExitCode } from './exit-codes'
import { exitCodes } from './exit-codes'
import { wrongUse } from './failure'
import { helpText } from './help-text'
import type { Io } from './io'
import type { Options } from './options'
import { asGiven, given, language, lazily, list, text, yearOf } from './options'

const checkOrWatch = lazily(async () => (await import('./commands/check')).checkOrWatch)
const convertCommand = lazily(async () => (await import('./commands/convert')).convertCommand)
const markCommand = lazily(async () => (await import('./commands/mark')).markCommand)
const addressesCommand = lazily(async () => (await import('./commands/addresses')).addressesCommand)
const aggregateCommand = lazily(async () => (await import('./commands/aggregate')).aggregateCommand)
const compareCommand = lazily(async () => (await import('./commands/compare')).compareCommand)
const explainCommand = lazily(async () => (await import('./commands/explain')).explainCommand)
const locateCommand = lazily(async () => (await import('./commands/locate')).locateCommand)
const templateCommand = lazily(async () => (await import('./commands/template')).templateCommand)

/** The options that say what a file is taken to be; those that are not given are not there. */
const reading = ({ organ, year, pick }: Options) => ({
  ...(organ !== undefined && { organ: text(organ)! }),
  ...(year !== undefined && { year: yearOf(text(year)) }),
  ...(pick !== undefined && { pick: /^\d+$/.test(text(pick)!) ? Number(text(pick)) : text(pick)! }),
})

/** What a report is held against. */
const against = (options: Options) => {
  const members = list(options.members)
  const published = text(options.published)
  if (published !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(published))
    throw wrongUse(`--published 是日期，形如 2026-01-20，不是“${published}”`)
  return { ...given(options, 'previous', 'published'), ...(members && { members }) }
}

/** The command with all that it can do; `done` is told the exit code. */
export const program = (io: Io, version: string, done: (code: ExitCode) => void): CAC => {
  const gxgk = cac('gxgk')
  const act =
    (work: (...args: never[]) => Promise<ExitCode> | ExitCode) =>
    async (...args: unknown[]) =>
      done(await work(...(args.map(asGiven) as never[])))
  const readable = (command: ReturnType<typeof gxgk.command>) =>
    command
      .option('--organ <名称>', '机关全称；文件里没有或读错时给出')
      .option('--year <年度>', '报告年度；同上')
      .option('--pick <序号或词>', '一页有几份报告时读哪一份')

  readable(gxgk.command('check [...文件]', '核对：一处问题一句话；Word 文件、Excel 工作簿另写一份加了批注的'))
    .option('--previous <文件>', '同一机关上年的报告，核对结转')
    .option('--members <文件>', '所属单位的报告或文件夹，核对汇总；可写多次')
    .option('--published <日期>', '公布日期，如 2026-01-20')
    .option('--format <格式>', 'text、json、sarif，或写成文件：html、md、pdf、docx、xlsx', { default: 'text' })
    .option('-o, --out <路径>', '写文件的文件夹；json、sarif 时是文件名')
    .option('--no-mark', '不写加了批注的 Word 文件、工作簿')
    .option('--watch', '看着文件，存盘一次核对一次，按 Ctrl-C 结束')
    .option('--lang <语言>', 'zh 或 en', { default: 'zh' })
    .example('gxgk check 年报.docx 年报.xlsx')
    .example('gxgk check 2025/ --previous 2024年报.html --format json')
    .action(
      act((files: readonly string[], options: Options) =>
        checkOrWatch(
          files,
          {
            reading: reading(options),
            ...against(options),
            ...given(options, 'out'),
            format: text(options.format)!,
            lang: language(options),
            mark: options.mark !== false,
            watch: options.watch === true,
          },
          io,
        ),
      ),
    )

  readable(gxgk.command('mark [...文件]', '批注：Word 文件、Excel 工作簿加批注，别的写成标出错处的报告'))
    .option('--previous <文件>', '同一机关上年的报告，核对结转')
    .option('--members <文件>', '所属单位的报告或文件夹，核对汇总；可写多次')
    .option('--published <日期>', '公布日期，如 2026-01-20')
    .option('--format <格式>', 'html、md、pdf、docx、xlsx；不写时 Word 文件、工作簿加批注，别的写成 html')
    .option('-o, --out <文件夹>', '写到哪个文件夹')
    .option('--lang <语言>', 'zh 或 en', { default: 'zh' })
    .example('gxgk mark 年报.pdf --format pdf')
    .action(
      act((files: readonly string[], options: Options) =>
        markCommand(
          files,
          {
            reading: reading(options),
            ...against(options),
            ...given(options, 'format', 'out'),
            lang: language(options),
          },
          io,
        ),
      ),
    )

  readable(gxgk.command('convert [...文件]', '转换：读出报告，按规定格式写成别的文件').alias('render'))
    .option('-o, --out <路径>', '文件名（格式随它的后缀）或文件夹；- 是标准输出')
    .option('--format <格式>', 'html、md、pdf、docx、xlsx、json；几种用逗号隔开')
    .example('gxgk convert 年报.pdf -o 年报.docx')
    .example('gxgk convert 2025/ --format json --out 数据/')
    .action(
      act((files: readonly string[], options: Options) =>
        convertCommand(files, { reading: reading(options), ...given(options, 'out', 'format') }, io),
      ),
    )

  gxgk
    .command('compare <早> <晚>', '对照：两份报告逐格、逐句')
    .option('-o, --out <文件>', '写成 html、md、pdf、docx、xlsx')
    .option('--lang <语言>', 'zh 或 en', { default: 'zh' })
    .example('gxgk compare 2024.html 2025.docx -o 对照.html')
    .action(
      act((a: string, b: string, options: Options) =>
        compareCommand([a, b], { lang: language(options), ...given(options, 'out') }, io),
      ),
    )

  gxgk
    .command('locate [...文件]', '定位：改动最少的改法')
    .option('--previous <文件>', '同一机关上年的报告')
    .option('--lang <语言>', 'zh 或 en', { default: 'zh' })
    .example('gxgk locate 年报.html')
    .action(
      act((files: readonly string[], options: Options) =>
        locateCommand(files, { lang: language(options), ...given(options, 'previous') }, io),
      ),
    )

  gxgk
    .command('explain <文件> <地址>', '说明：一格所在的各项等式')
    .option('--lang <语言>', 'zh 或 en', { default: 'zh' })
    .example('gxgk explain 年报.html requests.handled.total')
    .action(
      act((file: string, address: string, options: Options) =>
        explainCommand(file, address, { lang: language(options) }, io),
      ),
    )

  gxgk
    .command('aggregate [...文件]', '汇总：几份报告加成一份')
    .option('--organ <名称>', '汇总机关的全称')
    .option('-o, --out <文件>', 'json、html、md、pdf、docx、xlsx', { default: '-' })
    .option('--units', '不相加，一行一个单位并列：xlsx（带合计）、csv、tsv')
    .example('gxgk aggregate 各镇/ --organ 某县人民政府 -o 汇总.json')
    .example('gxgk aggregate 各镇/ --units -o 各镇.xlsx')
    .action(
      act((files: readonly string[], options: Options) =>
        aggregateCommand(files, { units: options.units === true, ...given(options, 'organ', 'out') }, io),
      ),
    )

  gxgk
    .command('template <年度>', '空白报告：照规定格式，供填写')
    .option('--organ <名称>', '机关全称')
    .option('-o, --out <文件>', 'xlsx（填报工作簿，边填边核对）、docx、html、md、pdf、json')
    .option('--totals <方式>', 'xlsx 的总计：typed 照实填写并核对，formula 用公式', { default: 'typed' })
    .example('gxgk template 2025 -o 填报.xlsx')
    .example('gxgk template 2025 -o 填报.docx')
    .action(
      act((year: string, options: Options) =>
        templateCommand(yearOf(year), given(options, 'organ', 'out', 'totals'), io),
      ),
    )

  gxgk
    .command('addresses <年度>', '列出一种格式各格的地址')
    .action(act((year: string) => addressesCommand(yearOf(year), io)))

  corpusProgram(gxgk, act, version, io)

  gxgk
    .command('completion <shell>', '命令行的补全脚本：bash、zsh 或 fish')
    .example('gxgk completion bash >> ~/.bashrc')
    .action(
      act(async (shell: string) => {
        io.raw((await import('./completion')).completion(gxgk, shell))
        return exitCodes.clean
      }),
    )

  gxgk.example('gxgk check 年报.docx')
  gxgk.example('gxgk template 2025 -o 填报.xlsx')
  gxgk.help((sections) => helpText(sections, gxgk.matchedCommand?.description))
  gxgk.version(version)
  return gxgk
}
