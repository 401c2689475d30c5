import { GxgkError } from '@gxgk/document'

/** The library that reads and writes Parquet and runs the SQL is not installed. */
export const noDuckdb = (cause: unknown): GxgkError =>
  new GxgkError(
    'noLibrary',
    { library: '@duckdb/node-api' },
    {
      zh: '没有安装 @duckdb/node-api：请运行 npm install @duckdb/node-api',
      en: '@duckdb/node-api is not installed: run npm install @duckdb/node-api',
    },
    { cause, language: 'zh' },
  )

/** A path to be taken in leads to nothing that can be opened. */
export const cannotOpen = (path: string, cause: unknown): GxgkError =>
  new GxgkError(
    'cannotOpen',
    { path, reason: (cause as { readonly code?: string }).code },
    {
      zh: `打不开 ${path}：没有这个文件或文件夹，或不许读`,
      en: `${path} cannot be opened: there is no such file or folder, or it may not be read`,
    },
    { cause, language: 'zh' },
  )

export const notACorpus = (dir: string): GxgkError =>
  new GxgkError(
    'notACorpus',
    { dir },
    {
      zh: `${dir} 不是库：里面没有 corpus.json。先用 gxgk corpus import 建库`,
      en: `${dir} is no corpus: there is no corpus.json in it. Make one with gxgk corpus import`,
    },
    { language: 'zh' },
  )

export const otherVersion = (dir: string, version: unknown, known: number): GxgkError =>
  new GxgkError(
    'otherVersion',
    { dir, version, known },
    {
      zh: `${dir} 的版式是 ${String(version)}，这里只认得 ${known}：请用同一版本的 gxgk，或重新导入`,
      en: `${dir} has layout ${String(version)}, only ${known} is known here: use the same version of gxgk, or import again`,
    },
    { language: 'zh' },
  )

export const inUse = (dir: string, by: number): GxgkError =>
  new GxgkError(
    'inUse',
    { dir, by },
    {
      zh: `${dir} 正由进程 ${by} 写着：等它写完。确知它已不在的，删去 ${dir} 里的 lock`,
      en: `${dir} is being written by process ${by}: wait for it. If it is surely gone, delete the file lock in ${dir}`,
    },
    { language: 'zh' },
  )

/** More than a workbook is made of. */
export const tooManyCells = (found: number, most: number): GxgkError =>
  new GxgkError(
    'tooManyCells',
    { found, most },
    {
      zh: `有 ${found} 格，工作簿最多 ${most} 格：用 sql 少选几行几列，或写成 csv、parquet`,
      en: `there are ${found} cells, a workbook has at most ${most}: choose fewer by sql, or write csv or parquet`,
    },
    { language: 'zh' },
  )

/** No organ of the list of the corpus has this one above it. */
export const noMembers = (organ: string): GxgkError =>
  new GxgkError(
    'noMembers',
    { organ },
    {
      zh: `机关名录里没有上级是“${organ}”的机关：导入时用 --organs 给出名录，“上级”一列写它的名称`,
      en: `no organ of the list has "${organ}" above it: give the list with --organs when importing, its name in the column "parent"`,
    },
    { language: 'zh' },
  )

export const badOrgans = (line: number, zh: string, en: string): GxgkError =>
  new GxgkError(
    'badOrgans',
    { line },
    { zh: `机关名录第 ${line} 行：${zh}`, en: `line ${line} of the list of organs: ${en}` },
    { language: 'zh' },
  )

/** A file in an archive that is not read; the sentences go on after its name. */
const notRead =
  (code: string, zh: string, en: string) =>
  (name: string): GxgkError =>
    new GxgkError(
      code,
      { name },
      { zh: `压缩包里的 ${name} ${zh}，不读`, en: `${name} in the archive ${en} and is not read` },
      { language: 'zh' },
    )

/** Its name leads out of the archive. */
export const notInside = notRead('notInside', '指到压缩包外面', 'leads out of it')
export const isLink = notRead('isLink', '是链接', 'is a link')
export const overlapping = notRead('overlapping', '与别的文件重叠', 'lies over another file of it')
