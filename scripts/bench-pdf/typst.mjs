/** Typst, its native add-on for Node, with the fonts that `@gxgk/pdf` has of its own. */
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { faceUrl as fandol } from '@gxgk/fonts-fandol'
import { faceUrl as kai } from '@gxgk/fonts-kai'
import { faceUrl as noto } from '@gxgk/fonts-noto'

/** What Typst calls them. */
export const families = {
  xiaobiaosong: 'Noto Serif SC',
  heiti: 'Noto Sans SC',
  kaiti: 'GXGK Kai',
  fangsong: 'FandolFang R',
}

/**
 * A function that makes a PDF of a source.
 *
 * @returns {(source: string) => Uint8Array}
 */
export const openTypst = () => {
  const { NodeCompiler } = createRequire(import.meta.url)('@myriaddreamin/typst-ts-node-compiler')
  const files = [noto('serifSemiBold'), noto('sansMedium'), kai('kaiRegular'), fandol('fangRegular')]
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: files.map((file) => readFileSync(file)) }] })
  return (source) => {
    const bytes = compiler.pdf({ mainFileContent: source })
    // What it remembers of one document would help it with none of the others, and grows.
    compiler.evictCache(10)
    return bytes
  }
}
