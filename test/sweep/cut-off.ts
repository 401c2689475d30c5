import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Produced } from './produced'

/** Points; letters end a little before their advance does. */
const tolerance = 2

/** Whether words of a PDF go beyond the right edge of their page, where nobody sees them. */
const isCutOff = async (pdf: Uint8Array): Promise<boolean> => {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 })
  const document = await task.promise
  try {
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const [, , right = 0] = page.view
      const { items } = await page.getTextContent()
      if (
        items.some((one) => 'str' in one && one.str.trim() !== '' && one.transform[4] + one.width > right + tolerance)
      )
        return true
    }
    return false
  } finally {
    await task.destroy()
  }
}

/** A PDF whose figures may be cut off by the edge of the page is of a program of its own: not all of it is printed. */
export const sortedOut = async (produced: Produced): Promise<Produced> =>
  (await isCutOff(produced.bytes)) ? { ...produced, program: `${produced.program}-cut-off` } : produced
