// npm start：一份报告从读入、核对到写成 PDF、HTML、Markdown 的全过程。也可给出自己的文件：npm start -- 报告.html
import { readFileSync } from 'node:fs'
import { basename, extname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, describeCause, diagnose, figureAt, findingsToDocument, toDocument, withFigure } from '@gxgk/core'
import { fangsong } from '@gxgk/fonts-fandol'
import { renderHtml } from '@gxgk/html'
import { renderMarkdown } from '@gxgk/markdown'
import { renderPdf } from '@gxgk/pdf'
import { readDraft } from './read-draft.mjs'
import { writeWhole } from './write-whole.mjs'

const bundled = fileURLToPath(new URL('./report.json', import.meta.url))
// 与命令 gxgk 的退出码相同：1 有错误或警告，3 文件读不了。
const found = 1
const unreadable = 3

const severities = { error: '错误', warning: '警告', note: '提示' }

/** @param {string} text */
const heading = (text) => console.log(`\n${text}\n`)

/** 先说最可能有误的是哪几格，各项问题列在由此而来的一格之下。 @param {import('@gxgk/core').Diagnosis} diagnosis */
const tell = ({ causes, findings, unexplained, passed, unknown }) => {
  /** @param {import('@gxgk/core').Finding} finding @param {string} indent */
  const line = (finding, indent) =>
    console.log(`${indent}${severities[finding.severity]} ${finding.code}  ${describe(finding)}`)
  for (const cause of causes) {
    console.log(`  ▶ ${describeCause(cause)}`)
    for (const finding of cause.findings) line(finding, '    ')
  }
  for (const finding of unexplained) line(finding, '  ')
  if (findings.length === 0) console.log('  未发现问题')
  console.log(`  成立的规则：${passed.join(' ') || '无'}`)
  console.log(`  未能核对的规则（有空白，或缺少上年报告、所属单位报告、公布日期等）：${unknown.join(' ') || '无'}`)
}

/** 示例报告的副本，一格改错一件。 @param {import('@gxgk/core').AnyDraft} draft */
const withOneWrong = (draft) => {
  const value = Number(figureAt(draft, 'requests.handled.total'))
  return { value, wrong: value - 1, draft: withFigure(draft, 'requests.handled.total', value - 1) }
}

/** 写一个文件，说明大小和用时。 @param {string} name @param {() => string | Uint8Array | Promise<Uint8Array>} make */
const write = async (name, make) => {
  const start = performance.now()
  const content = await make()
  const path = writeWhole(name, content)
  const size = (typeof content === 'string' ? Buffer.byteLength(content) : content.length) / 1024
  console.log(`  ${path}  ${size.toFixed(0)} KB  ${(performance.now() - start).toFixed(0)} 毫秒`)
}

console.log('gxgk  政府信息公开工作年度报告：读入、核对、写成文件')

const [given] = process.argv.slice(2)
const file = given === undefined ? bundled : resolve(process.env.INIT_CWD ?? process.cwd(), given)
const name = basename(file, extname(file))

heading(`一、读入 ${given ?? 'examples/report.json'}`)
const read = await readDraft(file, readFileSync)
for (const line of read.told) console.log(`  ${line}`)
if (!read.draft) process.exit(unreadable)
const { draft } = read

heading('二、核对')
const result = diagnose(draft)
tell(result)

let shown = result
if (given === undefined) {
  const { value, wrong, draft: copy } = withOneWrong(draft)
  heading(`三、演示：把“（七）总计”的总计列由 ${value} 改成 ${wrong}，再核对`)
  shown = diagnose(copy)
  tell(shown)
}

heading(given === undefined ? '四、写成文件' : '三、写成文件')
const document = toDocument(draft)
await write(`${name}.pdf`, () => renderPdf(document, { fonts: { fangsong } }))
await write(`${name}.html`, () => renderHtml(document))
await write(`${name}.md`, () => renderMarkdown(document))
await write(`${name}-findings.html`, () => renderHtml(findingsToDocument(shown)))

console.log(
  `\n用浏览器打开 examples/out/${name}.html 看报告，打开 ${name}-findings.html 看核对结果。换成自己的文件：npm start -- 报告.html`,
)

if (given !== undefined && result.findings.some(({ severity }) => severity !== 'note')) process.exitCode = found
