import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { loadFace } from '@gxgk/fonts-noto'
import type { ComposedDocument } from '@gxgk/layout'
import { describe, expect, it } from 'vitest'
import { composePlainly } from '../../test/compose-plainly'
import { cmapTable, smallFont } from '../../../layout/test/font-bytes'
import { readPages, withPdf } from '../../test/read-pdf'
import { openFace } from '../../../layout/test/open-face'
import { composedReport, sampleFace, sampleMeta } from '../../test/sample-faces'
import { checkTags } from '../../test/tag-checker/check-tags'
import { openChecked } from '../../test/tag-checker/checked-file'
import { writeComposed } from './write-composed'

const run = promisify(execFile)
const runScript = async (name: string, env: NodeJS.ProcessEnv = {}, flags: readonly string[] = []) => {
  const file = fileURLToPath(new URL(`../../test/${name}`, import.meta.url))
  const args = [...flags, '--import', 'tsx', '--conditions=@gxgk/source', file]
  return (await run(process.execPath, args, { env: { ...process.env, ...env } })).stdout.trim()
}
const meta = { title: '题', lang: 'zh-CN' }
const report = composedReport()
const bytes = writeComposed(report, sampleMeta)

const textsOf = ({ pages }: ComposedDocument) =>
  pages.map(({ lines, watermark }) =>
    [...(watermark ? [watermark.text] : []), ...lines.flatMap(({ runs }) => runs.map(({ text }) => text))].join(''),
  )
const read = async (file: Uint8Array) => (await readPages(file)).map((items) => items.map(({ text }) => text).join(''))
const squeezed = (texts: readonly string[]) => texts.map((text) => text.replace(/ /g, ''))

describe('writeComposed', () => {
  it('writes the text of all runs, in their order', async () => {
    expect(squeezed(await read(bytes))).toEqual(squeezed(textsOf(report)))
  })

  it('puts every run where it is composed', async () => {
    const runs = report.pages[0]!.lines.flatMap(({ baseline, runs }) => runs.map((one) => ({ ...one, baseline })))
    const items = (await readPages(bytes))[0]!.filter(({ text }) => text.trim() !== '').slice(1)
    for (const { text, x, y, size } of items) {
      const found = runs.find((one) => one.text.trim() === text.trim())
      expect(found, text).toBeDefined()
      expect([x, y, size].map(Math.round)).toEqual([found!.x, found!.baseline, found!.size].map(Math.round))
    }
    expect(items.length).toBeGreaterThan(20)
  })

  it('keeps the size of each page', async () => {
    const sizes = await withPdf(bytes, async (pdf) => {
      const views = []
      for (let i = 1; i <= pdf.numPages; i++) views.push((await pdf.getPage(i)).view)
      return views.map((view) => view.slice(2))
    })
    expect(sizes).toEqual(report.pages.map(({ width, height }) => [width, height]))
  })

  it('spreads characters as composed', async () => {
    const one = composePlainly([{ paragraph: ['政府信息'] }], sampleFace)
    const [first] = one.pages
    const [line, ...others] = first!.lines
    const spread = { ...line!, runs: line!.runs.map((own) => ({ ...own, spacing: 4, width: own.width + 12 })) }
    const loose = { ...one, pages: [{ ...first!, lines: [spread, ...others] }] }
    const [items] = await withPdf(writeComposed(loose, meta), async (pdf) => {
      const content = await (await pdf.getPage(1)).getTextContent()
      return [content.items.filter((item) => 'str' in item)]
    })
    expect(items!.find(({ str }) => str.includes('政'))!.width).toBeCloseTo(4 * 16 + 3 * 4, 1)
  })

  it('copies out characters beyond the first plane, and each of two that share a glyph', async () => {
    const rare = composePlainly([{ paragraph: ['镕堃喆𬱖𫚖字'] }], sampleFace)
    expect((await read(writeComposed(rare, meta)))[0]).toContain('镕堃喆𬱖𫚖字')
    const small = openFace('small', smallFont())
    const composed = composePlainly([{ paragraph: ['ab𠮷a𠮷'] }], small)
    const bare = {
      ...composed,
      pages: composed.pages.map((page) => ({ ...page, lines: page.lines.slice(0, 1) })),
    }
    expect(await read(writeComposed(bare, meta))).toEqual(['ab𠮷a𠮷'])
  })

  it('tells characters of private use again as actual text', async () => {
    const own = smallFont((tables) =>
      tables.set(
        'cmap',
        cmapTable([
          [0x61, 0x64, 1],
          [0xe000, 0xe000, 2],
        ]),
      ),
    )
    const composed = composePlainly([{ paragraph: ['a\ue000'] }], openFace('own', own))
    const bare = { ...composed, pages: composed.pages.map((page) => ({ ...page, lines: page.lines.slice(0, 1) })) }
    const file = writeComposed(bare, meta)
    const { pages } = await openChecked(file)
    expect(pages[0]!.operators.find(({ operands }) => operands.includes('/ActualText'))!.operands).toContain(
      '(\xfe\xff\x00a\xe0\x00)',
    )
    expect(await checkTags(file)).toEqual([])
  })

  it('gives the same bytes in other processes, time zones, languages and threads', async () => {
    const own = createHash('sha256').update(bytes).digest('hex')
    const digests = await Promise.all([
      runScript('write-digests.ts', { TZ: 'Asia/Shanghai', LC_ALL: 'zh_CN.UTF-8' }),
      runScript('write-digests.ts', { TZ: 'America/New_York', LC_ALL: 'C' }),
    ])
    expect(digests.join('\n').split('\n')).toEqual(Array.from({ length: 6 }, () => own))
  })

  it('keeps nothing of the documents that it has written', async () => {
    expect(Number(await runScript('write-many.ts', {}, ['--expose-gc']))).toBeLessThan(2_000_000)
  })

  it('writes each document as if it were the only one', () => {
    writeComposed(composedReport(1), meta)
    expect(Buffer.compare(writeComposed(report, sampleMeta), bytes)).toBe(0)
  })

  it('names a file after what is in it', () => {
    const id = (file: Uint8Array) => /\/ID\[<(\w{32})>/.exec(Buffer.from(file).toString('latin1'))![1]
    const other = writeComposed(composePlainly([{ paragraph: ['字'] }], sampleFace), sampleMeta)
    expect(id(other)).not.toBe(id(writeComposed(composePlainly([{ paragraph: ['文'] }], sampleFace), sampleMeta)))
  })

  it('says who made it, when and what for', async () => {
    const { info, metadata } = await withPdf(bytes, (pdf) => pdf.getMetadata())
    expect(info).toMatchObject({
      Title: sampleMeta.title,
      Author: sampleMeta.author,
      Subject: sampleMeta.subject,
      Creator: '@gxgk/pdf',
      CreationDate: 'D:20250122000000Z',
      Language: 'zh-CN',
    })
    expect((metadata as { get(name: string): unknown }).get('dc:title')).toBe(sampleMeta.title)
  })

  it('dates all documents without a day alike, and replaces what metadata cannot hold', async () => {
    const odd = { ...meta, title: 'a\u0001b\ud800c\ufffe' }
    const { info } = await withPdf(writeComposed(composePlainly([], sampleFace), odd), (pdf) => pdf.getMetadata())
    expect(info).toMatchObject({ CreationDate: 'D:19700101000000Z', Title: 'a\ufffdb\ufffdc\ufffd' })
    expect(await checkTags(writeComposed(composePlainly([], sampleFace), odd))).toEqual([])
  })

  it('carries the embedded data as an attachment', async () => {
    const attached = (await withPdf(bytes, (pdf) => pdf.getAttachments())) as {
      readonly [name: string]: { readonly filename: string; readonly content: Uint8Array }
    }
    expect(Object.values(attached).map(({ filename }) => filename)).toEqual(['report.json'])
    const { content } = Object.values(attached)[0]!
    expect(JSON.parse(new TextDecoder().decode(content))).toEqual(sampleMeta.embedded.data)
  })

  it('nests headings in the outline by their depth', async () => {
    const depths = [1, 2, 4, 3, 2, 1] as const
    const composed = composePlainly(
      depths.map((heading, i) => ({ heading, text: String(i) })),
      sampleFace,
    )
    type Entry = { readonly title: string; readonly items: readonly Entry[] }
    const shape = (entries: readonly Entry[]): unknown => entries.map(({ title, items }) => [title, shape(items)])
    const outline = await withPdf(writeComposed(composed, meta), (pdf) => pdf.getOutline())
    expect(shape(outline as readonly Entry[])).toEqual([
      [
        '0',
        [
          [
            '1',
            [
              ['2', []],
              ['3', []],
            ],
          ],
          ['4', []],
        ],
      ],
      ['5', []],
    ])
  })

  it('leads from links to addresses in ASCII and to the places of refs', async () => {
    const refs = ['length', 'map', '__proto__', '节', 'a b']
    const composed = composePlainly(
      refs.map((ref) => ({ paragraph: [{ text: ref, target: { ref } }], ref })),
      sampleFace,
    )
    const found = await withPdf(writeComposed(composed, meta), async (pdf) => {
      const annotations = await (await pdf.getPage(1)).getAnnotations()
      return Promise.all(annotations.map(({ dest }) => pdf.getDestination(String(dest))))
    })
    expect(found.map((place) => Array.isArray(place))).toEqual(refs.map(() => true))
    const outward = await withPdf(bytes, async (pdf) => (await pdf.getPage(1)).getAnnotations())
    expect(outward[0]).toMatchObject({ url: 'https://www.example.gov.cn/%E5%B9%B4%E6%8A%A5?a=1&b=(2)' })
  })

  it('writes a smaller file when it is asked to', () => {
    const small = writeComposed(report, sampleMeta, { compression: 'small' })
    expect(small.length).toBeLessThan(bytes.length)
    expect(bytes.length).toBeLessThan(small.length * 1.4)
  })

  it('refuses what cannot be drawn, in one sentence', () => {
    const composed = composePlainly([{ paragraph: ['字👍'] }], sampleFace)
    expect(() => writeComposed(composed, meta)).toThrow('renderPdf: serif has no glyph for "👍" (U+1F44D)')
    const other = composePlainly([{ paragraph: ['字'] }], { id: 'plain', advance: () => 1000 })
    expect(() => writeComposed(other, meta)).toThrow('renderPdf: the face plain is not of a font file')
    const nowhere = composePlainly([{ paragraph: [{ text: '字', target: { ref: '无' } }] }], sampleFace)
    expect(() => writeComposed(nowhere, meta)).toThrow('renderPdf: a link leads to "无", which is nowhere')
  })

  it('does not write to the fonts given', async () => {
    const own = Uint8Array.from(await loadFace('sansMedium'))
    writeComposed(composePlainly([{ paragraph: ['字'] }], openFace('own', own)), meta)
    expect(Buffer.compare(own, await loadFace('sansMedium'))).toBe(0)
  })
})
