import { createRequire } from 'node:module'
import type { Gray } from '../src/image/gray'

const require = createRequire(import.meta.url)
const folder = require.resolve('pdfjs-dist/package.json').replace(/package\.json$/, '')

/** Pages of a PDF as scanned at so many dots to the inch: three bytes a pixel. */
export interface RenderedPage {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/** Renders pages of a PDF in colours; all when `numbers` is absent. */
export const renderedPages = async (
  pdf: Uint8Array,
  dots: number,
  numbers?: readonly number[],
): Promise<readonly RenderedPage[]> => {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const { createCanvas } = await import('@napi-rs/canvas')
  const document = await pdfjs.getDocument({
    data: new Uint8Array(pdf),
    verbosity: 0,
    cMapUrl: `${folder}cmaps/`,
    standardFontDataUrl: `${folder}standard_fonts/`,
    useSystemFonts: false,
  }).promise
  const pages: RenderedPage[] = []
  for (const number of numbers ?? Array.from({ length: document.numPages }, (_, i) => i + 1)) {
    const page = await document.getPage(number)
    const viewport = page.getViewport({ scale: dots / 72 })
    const [width, height] = [Math.round(viewport.width), Math.round(viewport.height)]
    const canvas = createCanvas(width, height)
    const context = canvas.getContext('2d')
    context.fillStyle = 'white'
    context.fillRect(0, 0, width, height)
    await page.render({ canvasContext: context as never, canvas: canvas as never, viewport }).promise
    const { data } = context.getImageData(0, 0, width, height)
    const rgb = new Uint8Array(3 * width * height)
    for (let i = 0, at = 0; i < data.length; i += 4) {
      rgb[at++] = data[i]!
      rgb[at++] = data[i + 1]!
      rgb[at++] = data[i + 2]!
    }
    pages.push({ width, height, data: rgb })
  }
  await document.loadingTask.destroy()
  return pages
}

/** The shades of a page. */
export const shadesOfPage = ({ width, height, data }: RenderedPage): Gray => {
  const shades = new Uint8Array(width * height)
  for (let i = 0; i < shades.length; i++)
    shades[i] = (data[3 * i]! * 77 + data[3 * i + 1]! * 150 + data[3 * i + 2]! * 29) >> 8
  return { width, height, data: shades }
}
