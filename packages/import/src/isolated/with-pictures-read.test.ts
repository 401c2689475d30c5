import { ImportError } from '@gxgk/read'
import { expect, it } from 'vitest'
import { withPicturesRead } from './with-pictures-read'

const read = (...codes: readonly string[]) => ({ problems: codes.map((code) => ({ code })) })
const again = async () => read('picturePages')

it('what has pages that are pictures is read again with what reads them', async () => {
  expect(await withPicturesRead(async () => read('scannedPages'), again)).toEqual(read('picturePages'))
  expect(await withPicturesRead(async () => read('noYear'), again)).toEqual(read('noYear'))
})

it('a picture is read so as well, any other file that is not read is refused as it is', async () => {
  const refused = (detail: string) => () => Promise.reject(new ImportError('unsupported', { detail }))
  expect(await withPicturesRead(refused('PNG'), again)).toEqual(read('picturePages'))
  await expect(withPicturesRead(refused('RTF'), again)).rejects.toMatchObject({ code: 'unsupported' })
})
