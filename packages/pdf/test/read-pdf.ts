import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface TextItem {
  readonly text: string
  readonly x: number
  /** From the top of the page. */
  readonly y: number
  readonly size: number
}

/** Opens the file for one question and closes it again. */
export const withPdf = async <T>(bytes: Uint8Array, ask: (pdf: PDFDocumentProxy) => Promise<T>): Promise<T> => {
  const loading = getDocument({
    data: Uint8Array.from(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
  })
  try {
    return await ask(await loading.promise)
  } finally {
    await loading.destroy()
  }
}

/** The texts of each page in the order in which they are drawn. */
export const readPages = (bytes: Uint8Array): Promise<readonly (readonly TextItem[])[]> =>
  withPdf(bytes, async (pdf) => {
    const pages = []
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      const { height } = page.getViewport({ scale: 1 })
      const { items } = await page.getTextContent({ disableNormalization: true })
      pages.push(
        items
          .filter((item) => 'str' in item)
          .map((item) => ({
            text: item.str,
            x: Number(item.transform[4]),
            y: height - Number(item.transform[5]),
            size: Number(item.transform[0]),
          })),
      )
    }
    return pages
  })

export const withoutSpaces = (text: string): string => text.replace(/\s/gu, '')

/** The text of each page without spaces. */
export const readTexts = async (bytes: Uint8Array): Promise<readonly string[]> =>
  (await readPages(bytes)).map((items) => withoutSpaces(items.map((item) => item.text).join('')))

/** The text of all pages without spaces, and without what is marked as no part of the document. */
export const readDocumentText = (bytes: Uint8Array): Promise<string> =>
  withPdf(bytes, async (pdf) => {
    let text = ''
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      const { items } = await page.getTextContent({ disableNormalization: true, includeMarkedContent: true })
      const open: (string | undefined)[] = []
      for (const item of items)
        if ('str' in item) text += open.includes('Artifact') ? '' : item.str
        else if (item.type === 'endMarkedContent') open.pop()
        // pdfjs gives the tag, which its types leave out.
        else open.push((item as { readonly tag?: string }).tag)
    }
    return withoutSpaces(text)
  })
