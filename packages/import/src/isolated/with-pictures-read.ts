import { hasPicturePages, isOfPicture } from '../of-pictures'

/** What `read` gives, or `readPictures` where that finds pages that are pictures. */
export const withPicturesRead = async <T extends Parameters<typeof hasPicturePages>[0]>(
  read: () => Promise<T>,
  readPictures: () => Promise<T>,
): Promise<T> => {
  try {
    const found = await read()
    return hasPicturePages(found) ? await readPictures() : found
  } catch (error) {
    if (isOfPicture(error)) return readPictures()
    throw error
  }
}
