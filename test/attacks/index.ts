import { pages } from './pages'
import { pdfFiles } from './pdf-files'
import { texts } from './texts'
import { wordFiles } from './word-files'

export type { Attack } from './attack'

/** All attacks, by the kind of file. */
export const attacks = { texts, pages, wordFiles, pdfFiles } as const
