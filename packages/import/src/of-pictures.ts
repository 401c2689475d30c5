import { GxgkError } from '@gxgk/document'

interface Read {
  readonly problems: readonly { readonly code: string }[]
}

const codes: readonly string[] = ['scannedPages', 'picturePages']
const pictures: readonly unknown[] = ['JPEG', 'PNG']

/** Whether a file that was read has pages that are pictures, without text, or with text that was recognised before: `ocr` reads them. */
export const hasPicturePages = ({ problems }: Read): boolean => problems.some(({ code }) => codes.includes(code))

/** Whether an error says that the file is a picture, JPEG or PNG, which nothing but `ocr` reads. */
export const isOfPicture = (error: unknown): boolean =>
  error instanceof GxgkError && error.code === 'unsupported' && pictures.includes(error.params['detail'])
