import { Told } from './sentences-of'

/** The bytes of a file; a folder has none, and a file that was changed meanwhile is not the one that was given. */
export const bytesOf = async (file: File): Promise<Uint8Array<ArrayBuffer>> => {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    throw new Told({
      zh: '打不开：这是文件夹，或者文件改动过、移走了；请重新选择文件',
      en: 'cannot be opened: it is a folder, or was changed or moved meanwhile; choose the file again',
    })
  }
}
