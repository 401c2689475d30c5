import { createCanvas } from '@napi-rs/canvas'
import { expect, it } from 'vitest'
import { jpegInPdf } from './jpeg-in-pdf'
import { openPictures } from './pdf-pictures'

/** A page with a dark bar near its upper edge, towards the left. */
const jpeg = () => {
  const canvas = createCanvas(80, 120)
  const context = canvas.getContext('2d')
  context.fillStyle = 'white'
  context.fillRect(0, 0, 80, 120)
  context.fillStyle = 'black'
  context.fillRect(8, 8, 32, 16)
  return new Uint8Array(canvas.toBuffer('image/jpeg', 95))
}

/** With the orientation that a camera notes. */
const oriented = (bytes: Uint8Array, orientation: number) => {
  const exif = [
    ...Array.from('Exif\0\0II*\0', (letter) => letter.charCodeAt(0)),
    ...[8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0],
  ]
  return Uint8Array.from([...bytes.subarray(0, 2), 0xff, 0xe1, 0, exif.length + 2, ...exif, ...bytes.subarray(2)])
}

const pictureOf = async (bytes: Uint8Array) => {
  const pictures = await openPictures(jpegInPdf(bytes)!, undefined)
  const picture = await pictures.picture(1)
  await pictures.close()
  return picture!
}

const shadeAt = ({ width, data }: { width: number; data: Uint8Array }, x: number, y: number) => data[y * width + x]!

it('the image of a page comes pixel for pixel', async () => {
  const picture = await pictureOf(jpeg())
  expect([picture.width, picture.height]).toEqual([80, 120])
  expect(shadeAt(picture, 20, 16)).toBeLessThan(20)
  expect(shadeAt(picture, 60, 16)).toBeGreaterThan(235)
  expect(shadeAt(picture, 20, 100)).toBeGreaterThan(235)
})

it('a photo that a camera took on its side is turned upright', async () => {
  const picture = await pictureOf(oriented(jpeg(), 6))
  expect([picture.width, picture.height]).toEqual([120, 80])
  // The upper left of the picture is the upper right of the page.
  expect(shadeAt(picture, 103, 20)).toBeLessThan(20)
  expect(shadeAt(picture, 16, 20)).toBeGreaterThan(235)
})

it('what is no JPEG has no page', () =>
  expect(jpegInPdf(Uint8Array.from([0xff, 0xd8, 0xff, 0xda, 0, 2]))).toBeUndefined())
