import type { Form, officialForms } from '@gxgk/core'
import { step, walk } from '@gxgk/document'
import type { Document, Node, Task } from '@gxgk/document'
import { limitsOf, pictureKind, refuseBeyond, sniff } from '@gxgk/read'
import type { FileType, Limits, PictureReader } from '@gxgk/read'
import { assertImportOptions, sourceWithin, importChecks } from './source-within'
import { extracted } from './extract/index'
import type { ExtractOptions, ImportResult } from './extract/result'
import { readers } from './readers'
import { withName } from './with-name'
import { withPictures, withRefusals } from './with-pictures'

export interface ImportOptions<F extends Form = (typeof officialForms)[number]> extends ExtractOptions<F>, Task {
  /** Name of the file, for the sentences of errors and as a title where the source has none; its kind is told by its content. */
  readonly name?: string
  /** What the source is, where that is known better than its content tells. */
  readonly type?: FileType
  /** How much is read; `defaultLimits` otherwise. */
  readonly limits?: Partial<Limits>
  /** Reads pages that are pictures: `ocr` of `@gxgk/ocr`. They are told as not read when absent. */
  readonly ocr?: PictureReader
}

/** What was read, and what it was read from. */
export type ImportedReport<F extends Form = (typeof officialForms)[number]> = ImportResult<F> & {
  readonly type: FileType
}

/** A source without a title is often saved under it. */
const titled = (read: Document, name: string | undefined): Document => {
  const title = name?.replace(/^.*[\\/]/, '').replace(/\.\w{1,8}$/, '') ?? ''
  return read.meta.title === '' && isPrintable(title) ? { ...read, meta: { ...read.meta, title } } : read
}

/** A break begins another line. */
const holdsWords = new Set<Node['type']>(['paragraph', 'heading', 'cell', 'break'])

/** How many paragraphs, lines and cells there are. */
const passagesIn = (read: Document): number => {
  let count = 0
  for (const { type } of walk(read)) if (holdsWords.has(type)) count++
  return count
}

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const isPrintable = (text: string) => !/[\u0000-\u001f\u007f-\u009f]|\p{Surrogate}/u.test(text)

/**
 * Reads a published report, whatever it is published as:
 *
 *     bytes or text ──sniff, read──▶ Document ──extract──▶ draft, confidence, problems, trace
 *
 * by labels, never by position alone. A figure that is not read for sure is blank, with a problem; nothing is read as
 * zero that was not printed as zero. Rejects with an `ImportError` where the source cannot be read at all, with a `GxgkError` where it is
 * none (a path, an address on the web) or an option is none, and with the reason of the signal where that says stop.
 */
export const importReport = async <F extends Form = (typeof officialForms)[number]>(
  source: Uint8Array | ArrayBuffer | string,
  options: ImportOptions<F> = {},
): Promise<ImportedReport<F>> => {
  assertImportOptions('importReport', options, importChecks)
  const { name, limits } = options
  return withName(name, async () => {
    const input = sourceWithin('importReport', source, options)
    const isPicture = options.ocr !== undefined && typeof input !== 'string' && pictureKind(input) !== undefined
    const type = options.type ?? (isPicture ? 'picture' : sniff(input))
    const read = await readers[type]()
    step(options, 'read', 0, 1)
    const { document, refusals } = await withPictures(await read(input, limits, options), input, options)
    refuseBeyond('passages', passagesIn(document), limitsOf(limits))
    step(options, 'extract', 0, 1)
    const result = { ...withRefusals(extracted(titled(document, name), options), refusals), type }
    step(options, 'extract', 1, 1)
    return result
  })
}
