import type { ImportedReport } from '@gxgk/import'
import { ImportError } from '@gxgk/import'

const pictures: readonly unknown[] = ['JPEG', 'PNG']

/** Whether a file that was read has pages that are pictures and were not. */
export const hasScannedPages = ({ problems }: ImportedReport): boolean =>
  problems.some(({ code }) => code === 'scannedPages')

/** Whether a file was refused because it is a picture. */
export const isOfPicture = (error: unknown): boolean =>
  error instanceof ImportError && error.code === 'unsupported' && pictures.includes(error.params.detail)
