/** The kinds of sources that are read. */
export type FileType = 'html' | 'text' | 'markdown' | 'docx' | 'pdf' | 'json'
