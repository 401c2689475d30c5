import { GxgkError } from '@gxgk/document'

interface Read {
  readonly problems: readonly { readonly code: string }[]
}

const pictures: readonly unknown[] = ['JPEG', 'PNG']

/** What is told of pages that are pictures: without text, or with text that was recognised before. */
const ofPictures: readonly string[] = ['scannedPages', 'picturePages']

/** A file that is a picture is refused where nothing reads pictures. */
const isPicture = (error: unknown): boolean =>
  error instanceof GxgkError && error.code === 'unsupported' && pictures.includes(error.params['detail'])

/** What `read` gives, or `readPictures` where that finds pages that are pictures. */
export const withPicturesRead = async <T extends Read>(
  read: () => Promise<T>,
  readPictures: () => Promise<T>,
): Promise<T> => {
  try {
    const found = await read()
    return found.problems.some(({ code }) => ofPictures.includes(code)) ? await readPictures() : found
  } catch (error) {
    if (isPicture(error)) return readPictures()
    throw error
  }
}
