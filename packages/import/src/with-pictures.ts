import type { Form } from '@gxgk/core'
import type { Block, Document, Section } from '@gxgk/document'
import { ImportError } from '@gxgk/read'
import type { Limits, PictureReader, PicturesRead } from '@gxgk/read'
import type { Task } from '@gxgk/document'
import type { ImportResult } from './extract/result'
import type { ImportProblem } from './problem'

interface PictureOptions extends Task {
  readonly ocr?: PictureReader
  readonly limits?: Partial<Limits>
}

type Refusals = PicturesRead['refusals']

/** Whether a reader found that a page is a picture: printed, but not as text, or as text that was recognised before, how well nothing tells. */
const isPicture = (block: Block): block is Section =>
  block.type === 'section' && (block.children.length === 0 || block.source?.recognised !== undefined)

const picturesIn = ({ children }: Document): readonly number[] =>
  children.flatMap((block) => (isPicture(block) && block.source?.page !== undefined ? [block.source.page] : []))

/** The document with the pages that are pictures read, where there is something that reads them. */
export const withPictures = async (
  document: Document,
  input: Uint8Array | string,
  { ocr, limits, signal, onProgress }: PictureOptions,
): Promise<{ readonly document: Document; readonly refusals: Refusals }> => {
  const pages = picturesIn(document)
  if (!ocr || typeof input === 'string' || pages.length === 0) return { document, refusals: [] }
  const { sections, refusals } = await ocr(input, {
    pages,
    ...(limits && { limits }),
    ...(signal && { signal }),
    ...(onProgress && { onProgress }),
  }).catch((error: unknown): PicturesRead => {
    // Where each page has text, that stays what was read.
    const isAllText = document.children.every((block) => block.type !== 'section' || block.children.length > 0)
    if (isAllText && error instanceof ImportError && error.code !== 'noLibrary') return { sections: [], refusals: [] }
    throw error
  })
  const read = new Map(sections.flatMap((one) => (one.children.length > 0 ? [[one.source?.page, one] as const] : [])))
  const children = document.children.map((block) =>
    isPicture(block) ? (read.get(block.source?.page) ?? block) : block,
  )
  return { document: { ...document, children }, refusals }
}

/** The result with the reason for which each page was not recognised. */
export const withRefusals = <F extends Form>(result: ImportResult<F>, refusals: Refusals): ImportResult<F> => {
  if (refusals.length === 0) return result
  const problems = result.problems.flatMap((problem): readonly ImportProblem[] => {
    if (problem.code !== 'scannedPages' && problem.code !== 'picturePages') return [problem]
    const refused = refusals.filter(({ page }) => problem.pages?.includes(page))
    const reasons = new Set(refused.map(({ refusal }) => refusal))
    const told = [...reasons].map((refusal): ImportProblem => ({
      ...problem,
      refusal,
      pages: refused.filter((one) => one.refusal === refusal).map(({ page }) => page),
    }))
    const others = problem.pages?.filter((page) => !refused.some((one) => one.page === page)) ?? []
    return [...told, ...(others.length > 0 ? [{ ...problem, pages: others }] : [])]
  })
  return { ...result, problems }
}
