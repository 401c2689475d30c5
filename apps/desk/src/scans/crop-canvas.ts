import type { Crop } from './crop'

/** So many pixels of the screen to a point: larger than on paper. */
const enlarged = 1.6

/** A crop to be seen. */
export const cropCanvas = ({ width, height, data, point }: Crop): HTMLCanvasElement => {
  const canvas = Object.assign(document.createElement('canvas'), { width, height })
  const context = canvas.getContext('2d')!
  const image = context.createImageData(width, height)
  const pixels = new Uint32Array(image.data.buffer)
  // Red, green and blue alike, and opaque.
  data.forEach((shade, i) => (pixels[i] = 0xff000000 | (shade * 0x010101)))
  context.putImageData(image, 0, 0)
  canvas.style.width = `${((width / point) * enlarged).toFixed(0)}px`
  canvas.setAttribute('role', 'img')
  return canvas
}
