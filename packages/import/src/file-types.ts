import type { FileType } from '@gxgk/read'

/** The kinds of file that are read; on their own, so that a page which only names them does not take their readers along. */
export const fileTypes: readonly FileType[] = [
  'html',
  'text',
  'markdown',
  'docx',
  'xlsx',
  'pdf',
  'mht',
  'picture',
  'json',
]
