// npm start：命令 gxgk 让一份报告走完全程：核对，写成 PDF、HTML、Markdown。也可给出自己的文件：npm start -- 报告.html
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { exitCodes, processIo, run } from '@gxgk/cli'
import { figureAt, withFigure } from '@gxgk/core'
import { writeWhole } from './write-whole.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const [given] = process.argv.slice(2)
const file = given ?? 'examples/report.json'
// npm 由 INIT_CWD 告知命令是在哪里键入的；示例报告从仓库的根说起。
const cwd = given === undefined ? root : (process.env['INIT_CWD'] ?? process.cwd())
const out = given === undefined ? 'examples/out' : join(root, 'examples/out')

/** 运行命令，先照键入的样子印出来。 @param {readonly string[]} args */
const gxgk = (...args) => {
  console.log(`\n$ gxgk ${args.join(' ')}`)
  return run(args, { ...processIo(), cwd })
}

/** 演示：示例报告的副本，总计少了一。 */
const withOneWrong = () => {
  const draft = JSON.parse(readFileSync(join(root, file), 'utf8'))
  const total = 'requests.handled.total'
  return writeWhole('改错一格.json', JSON.stringify(withFigure(draft, total, Number(figureAt(draft, total)) - 1)))
}

const codes = [await gxgk('check', file, '--out', out)]
if (codes[0] !== exitCodes.unreadable) {
  const shown = given === undefined ? withOneWrong() : file
  if (shown !== file) await gxgk('check', shown)
  await gxgk('check', shown, '--format', 'html', '--out', out)
  codes.push(await gxgk('convert', file, '--format', 'pdf,html,md', '--out', out))
}
process.exitCode = Math.max(...codes)
