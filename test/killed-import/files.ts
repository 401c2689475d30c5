import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { AnyDraft } from '@gxgk/core'
import { form2021, toDocument } from '@gxgk/core'
import { reportArbitrary } from '@gxgk/core/testing'
import fc from 'fast-check'
import { renderAs } from '../../packages/cli/src/render-as'
import { tarOf, zipOf } from '../../packages/corpus/test/archives'
import { endless } from './names'

/** How many files of each sort there are. */
export interface Numbers {
  readonly reports: number
  readonly damaged: number
  readonly bombs: number
  readonly endless: number
}

/** Of so many reports one is of each of these, the others are pages. */
const kinds: readonly (readonly [every: number, kind: string])[] = [
  [40, 'pdf'],
  [10, 'docx'],
  [9, 'xlsx'],
  [7, 'md'],
  [3, 'json'],
]

const written = async (report: AnyDraft, kind: string): Promise<Uint8Array> =>
  Buffer.from((kind === 'json' ? JSON.stringify(report) : await renderAs(toDocument(report), kind)) as Uint8Array)

const spaces = (megabytes: number, after: string) => `${' '.repeat(megabytes * 2 ** 20)}${after}`

/** Makes a folder of files as a province has them: reports of all kinds, a part of them in archives, and what is no report. */
export const putFiles = async (folder: string, numbers: Numbers): Promise<void> => {
  const put = (name: string, content: string | Uint8Array) => {
    const path = join(folder, name)
    mkdirSync(join(path, '..'), { recursive: true })
    writeFileSync(path, content)
  }
  const packed: { readonly name: string; readonly content: Uint8Array }[] = []
  const reports = fc.sample(reportArbitrary(form2021, 500), { numRuns: numbers.reports, seed: 11 })
  for (const [i, report] of reports.entries()) {
    const kind = kinds.find(([every]) => i % every === every - 1)?.[1] ?? 'html'
    const content = await written({ ...(report as AnyDraft), organ: `某县第${i}局`, year: 2024 }, kind)
    // One in eight is in an archive.
    if (i % 8 === 0) packed.push({ name: `${i}.${kind}`, content })
    else put(`${i % 5}/${i}.${kind}`, content)
  }
  const half = Math.ceil(packed.length / 2)
  put('年报.zip', zipOf([...packed.slice(0, half), { name: '../外.html', content: '外' }]))
  put('年报.tar.gz', gzipSync(tarOf(packed.slice(half))))
  for (let i = 0; i < numbers.damaged; i++)
    put(`坏/${i}.docx`, zipOf([{ name: 'word/document.xml', content: `${i}` }]).subarray(0, -(i + 1)))
  for (let i = 0; i < numbers.bombs; i++)
    if (i % 2) put(`弹/${i}.tar.gz`, gzipSync(tarOf([{ name: 'a.html', content: spaces(18, `${i}`) }])))
    else put(`弹/${i}.docx`, zipOf([{ name: 'word/document.xml', content: spaces(60, `${i}`) }]))
  for (let i = 0; i < numbers.endless; i++) put(`${endless}/${i}.html`, `<h1>${i}</h1>${'<div>'.repeat(1_000_000)}`)
}
