// Vite: the fonts of the page as packs in `fonts/`, named by what is in them, and the module `virtual:font-packs` that tells their names.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { blankDraft, officialForms, toDocument } from '@gxgk/core'
import { plainText } from '@gxgk/document'
import { faceUrl as kai } from '@gxgk/fonts-kai'
import { faceUrl as noto } from '@gxgk/fonts-noto'
import { faceUrl as tinos } from '@gxgk/fonts-tinos'
import { bytesInMemory, openSource } from '@gxgk/layout/fonts'
import { characterOrder, wordingCount } from './character-order.mjs'
import { packFont } from './pack-font.mjs'

const faces = {
  songti: noto('serifRegular'),
  xiaobiaosong: noto('serifSemiBold'),
  heiti: noto('sansMedium'),
  kaiti: kai('kaiRegular'),
  latin: tinos('serifRegular'),
}

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** What each form prints with nothing filled in, its figures and the signs of all reports. */
const formTexts = () => [
  '0123456789/—，。、；：“”（）％%·',
  ...officialForms.map((form) =>
    plainText(toDocument(blankDraft(form, { organ: '人民政府办公室', year: form.years.from }))),
  ),
]

const make = async () => {
  const forms = formTexts()
  const order = characterOrder(forms, [`${root}docs`, `${root}packages`, `${root}examples`])
  const files = new Map()
  const manifest = {}
  for (const [face, url] of Object.entries(faces)) {
    const file = new Uint8Array(readFileSync(url))
    const host = { openUrl: () => bytesInMemory(file), loadFontkit: () => Promise.reject(new Error('no fontkit')) }
    const { glyphOf } = await openSource(file, { call: 'packFont', font: face }, host)
    const { layout, shell, blocks } = packFont(file, glyphOf, order, wordingCount(forms))
    const named = (part, bytes) => {
      const name = `${face}-${part}-${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}`
      files.set(name, bytes)
      return name
    }
    manifest[face] = { ...layout, shell: named('shell', shell), blocks: blocks.map((bytes, i) => named(i, bytes)) }
  }
  return { files, manifest }
}

let made
/** The parts by their names, and by the name of each face how it is put together. */
export const fontPacks = () => (made ??= make())

const id = 'virtual:font-packs'

/** For the page: puts the parts into `fonts/`; for a worker, which is a bundle of its own, only the module. */
export const fontPacksPlugin = ({ writes } = { writes: true }) => ({
  name: 'gxgk-font-packs',
  resolveId: (source) => (source === id ? `\0${id}` : undefined),
  load: async (source) =>
    source === `\0${id}` ? `export const packs = ${JSON.stringify((await fontPacks()).manifest)}` : undefined,
  async generateBundle() {
    if (!writes) return
    for (const [name, source] of (await fontPacks()).files)
      this.emitFile({ type: 'asset', fileName: `fonts/${name}.bin`, source })
  },
  configureServer(server) {
    server.middlewares.use('/fonts/', async ({ url }, response, next) => {
      const bytes = (await fontPacks()).files.get(url.slice(1).replace(/\.bin$/, ''))
      if (bytes) response.end(bytes)
      else next()
    })
  },
})
