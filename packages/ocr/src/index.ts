export { ocr, ocrWith } from './ocr'
export type { OcrOptions, SeenPage } from './ocr'
export type { PictureJob, PictureReader, PicturesRead, Refusal } from '@gxgk/read'
