import type { Crop } from './crop'

/** So many pixels of the screen to a point: larger than on paper. */
const enlarged = 1.6

/** A crop to be seen. */
export const cropCanvas = ({ width, height, data, point }: Crop): HTMLCanvasElement => {
  const canvas = Object.assign(document.createElement('canvas'), { width, height })
  const context = canvas.getContext('2d')!
  const image = context.createImageData(width, height)
  data.forEach((shade, i) => image.data.set([shade, shade, shade, 255], 4 * i))
  context.putImageData(image, 0, 0)
  canvas.style.width = `${((width / point) * enlarged).toFixed(0)}px`
  canvas.setAttribute('role', 'img')
  return canvas
}
