import { expect, it } from 'vitest'
import { importReport } from './import-report'
import { hasPicturePages, isOfPicture } from './of-pictures'

const refusal = (bytes: Uint8Array) =>
  importReport(bytes).then(
    () => undefined,
    (error: unknown) => error,
  )

it('a picture is told from other files that are refused', async () => {
  const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0)
  expect(isOfPicture(await refusal(png))).toBe(true)
  expect(isOfPicture(await refusal(new TextEncoder().encode('{\\rtf1 }')))).toBe(false)
  expect(isOfPicture(new Error('JPEG'))).toBe(false)
})

it('pages that are pictures are told by the problem of either kind', () => {
  expect(hasPicturePages({ problems: [{ code: 'noYear' }, { code: 'scannedPages' }] })).toBe(true)
  expect(hasPicturePages({ problems: [{ code: 'picturePages' }] })).toBe(true)
  expect(hasPicturePages({ problems: [{ code: 'noYear' }] })).toBe(false)
})
