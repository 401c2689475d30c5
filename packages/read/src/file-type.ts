/** The kinds of sources that are read; `mht` is a page saved as one file, or a mail with one, `picture` a JPEG or PNG. */
export type FileType = 'html' | 'text' | 'markdown' | 'docx' | 'xlsx' | 'pdf' | 'json' | 'mht' | 'picture'
