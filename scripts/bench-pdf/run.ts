/**
 * Times our PDF against Typst (its native add-on for Node) and pdfmake's own layout, with the same documents and fonts, the
 * engines taking turns in one process: `npm run bench:pdf`. Reports of about six pages, no two alike.
 */
import { performance } from 'node:perf_hooks'
import type { Document } from '@gxgk/document'
import { fangsong, loadFace as loadFandol } from '@gxgk/fonts-fandol'
import { loadFace as loadKai } from '@gxgk/fonts-kai'
import { loadFace as loadNoto } from '@gxgk/fonts-noto'
import { renderPdf } from '@gxgk/pdf'
import { documentOf } from './documents'
import { stockPdf } from './stock-pdf'
import { families, openTypst } from './typst.mjs'
import { typstSource } from './typst-source'

const rounds = Number(process.env['GXGK_ROUNDS'] ?? 30)
const warmUp = 5

const fonts = {
  xiaobiaosong: await loadNoto('serifSemiBold'),
  heiti: await loadNoto('sansMedium'),
  kaiti: await loadKai('kaiRegular'),
  fangsong: await loadFandol('fangRegular'),
}
const typst = openTypst()

const engines: { readonly [name: string]: (document: Document) => Promise<Uint8Array> | Uint8Array } = {
  gxgk: (document) => renderPdf(document, { fonts: { fangsong } }),
  'gxgk（small）': (document) => renderPdf(document, { compression: 'small', fonts: { fangsong } }),
  Typst: (document) => typst(typstSource(document, families)),
  'pdfmake 自己排': (document) => stockPdf(document, fonts),
}

/** Documents are made before the clock starts: they are not what is measured. */
const made = Array.from({ length: warmUp + rounds }, (_, seed) => documentOf(seed))

const medianOf = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!

const times = new Map(Object.keys(engines).map((name) => [name, [] as number[]]))
const sizes = new Map<string, number>()
for (let round = 0; round < warmUp + rounds; round++) {
  for (const [name, render] of Object.entries(engines)) {
    const start = performance.now()
    const bytes = await render(made[round]!)
    const took = performance.now() - start
    if (round >= warmUp) times.get(name)!.push(took)
    sizes.set(name, bytes.length)
  }
  if ((round + 1) % 10 === 0) console.log(`已做 ${round + 1} / ${warmUp + rounds} 轮`)
}

console.log('                中位 ms   最快 ms      KB   我们是它的')
const ours = medianOf(times.get('gxgk')!)
for (const [name, own] of times) {
  const median = medianOf(own)
  const cells = [median.toFixed(1), Math.min(...own).toFixed(1), (sizes.get(name)! / 1024).toFixed(0)]
  console.log(`${name.padEnd(14)}${cells.map((cell) => cell.padStart(10)).join('')}   ${(ours / median).toFixed(2)} 倍`)
}
