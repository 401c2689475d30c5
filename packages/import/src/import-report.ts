import type { Form, officialForms } from '@gxgk/core'
import type { Document } from '@gxgk/document'
import { extractReport } from './extract/index'
import type { ExtractOptions, ImportResult } from './extract/result'
import { ImportError, refuseBeyond } from '@gxgk/read'
import type { Limits } from '@gxgk/read'
import { limitsOf } from '@gxgk/read'
import type { FileType } from '@gxgk/read'
import { readers } from './readers'
import { sniff } from '@gxgk/read'

export interface ImportOptions<F extends Form = (typeof officialForms)[number]> extends ExtractOptions<F> {
  /** Name of the file, for the sentences of errors and as a title where the source has none; its kind is told by its content. */
  readonly name?: string
  /** What the source is, where that is known better than its content tells. */
  readonly type?: FileType
  /** How much is read; `defaultLimits` otherwise. */
  readonly limits?: Partial<Limits>
}

/** What was read, and what it was read from. */
export type ImportedReport<F extends Form = (typeof officialForms)[number]> = ImportResult<F> & {
  readonly type: FileType
}

const sizeOf = (input: Uint8Array | string) => (typeof input === 'string' ? input.length : input.byteLength)

/** A source without a title is often saved under it. */
const titled = (read: Document, name: string | undefined): Document => {
  const title = name?.replace(/^.*[\\/]/, '').replace(/\.\w{1,8}$/, '') ?? ''
  return read.meta.title === '' && isPrintable(title) ? { ...read, meta: { ...read.meta, title } } : read
}

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const isPrintable = (text: string) => !/[\u0000-\u001f\u007f-\u009f]|\p{Surrogate}/u.test(text)

/** A Buffer of Node is a Uint8Array of another class, which not every library takes. */
const plainBytes = (source: Uint8Array | ArrayBuffer): Uint8Array =>
  source instanceof ArrayBuffer
    ? new Uint8Array(source)
    : new Uint8Array(source.buffer, source.byteOffset, source.byteLength)

/**
 * Reads a published report, whatever it is published as:
 *
 *     bytes or text ──sniff, read──▶ Document ──extract──▶ draft, confidence, problems, trace
 *
 * by labels, never by position alone. A figure that is not read for sure is blank, with a problem; nothing is read as
 * zero that was not printed as zero. Rejects with an `ImportError` where the source cannot be read at all.
 */
export const importReport = async <F extends Form = (typeof officialForms)[number]>(
  source: Uint8Array | ArrayBuffer | string,
  options: ImportOptions<F> = {},
): Promise<ImportedReport<F>> => {
  const { name, limits } = options
  const input = typeof source === 'string' ? source : plainBytes(source)
  try {
    refuseBeyond('bytes', sizeOf(input), limitsOf(limits))
    const type = options.type ?? sniff(input)
    const read = await readers[type]()
    return { ...extractReport(titled(await read(input, limits), name), options), type }
  } catch (error) {
    if (!(error instanceof ImportError) || name === undefined) throw error
    throw new ImportError(error.code, { ...error.facts, name }, { cause: error })
  }
}
