import type { ImportedReport } from '@gxgk/import'
import { ImportError } from '@gxgk/import'

const pictures: readonly unknown[] = ['JPEG', 'PNG']

/** Whether a file that was read has pages that are pictures: without text, or with text that was recognised before. */
export const hasPicturePages = ({ problems }: ImportedReport): boolean =>
  problems.some(({ code }) => code === 'scannedPages' || code === 'picturePages')

/** Whether a file was refused because it is a picture. */
export const isOfPicture = (error: unknown): boolean =>
  error instanceof ImportError && error.code === 'unsupported' && pictures.includes(error.params.detail)
