import type { Document, OptionChecks, Task } from '@gxgk/document'
import {
  abortSignal,
  assertDocument,
  assertIsDocument,
  assertOptions,
  calls,
  flag,
  oneOf,
  record,
  step,
} from '@gxgk/document'
import type { ComposeOptions } from '@gxgk/layout'
import { composeChecks, composeDocument } from '@gxgk/layout'
import type { FontkitLoader } from '@gxgk/layout/fonts'
import { whenLoaded } from '@gxgk/layout/fonts'
import type { FontFiles } from './font-set'
import { openFonts } from './font-set'
import { assertNames, attachmentsCheck } from './write/attachment-check'
import { loadOutlines } from './write/load-outlines'
import type { WriteOptions } from './write/write-composed'
import { writeComposed } from './write/write-composed'

export interface PdfOptions extends ComposeOptions, WriteOptions, Task {
  /** Fonts to be used for a role in place of the bundled ones. */
  readonly fonts?: FontFiles
  /**
   * Loads the package fontkit where a font with CFF outlines is given: `() => import('fontkit')`. On Node it is found by
   * itself where it is installed; bundlers have to be told.
   */
  readonly fontkit?: FontkitLoader
  /** Whether the document's embedded data are attached to the file; true when absent. */
  readonly embed?: boolean
}

const optionChecks: OptionChecks<PdfOptions> = {
  fonts: record,
  fontkit: calls,
  embed: flag,
  compression: oneOf('fast', 'small'),
  attachments: attachmentsCheck,
  signal: abortSignal,
  onProgress: calls,
  ...composeChecks,
}

/**
 * The document as a tagged PDF/A-3a of A4 pages after GB/T 9704; the same document gives the same bytes.
 *
 * ```
 * document ─ composeDocument ─▶ pages of lines, rules, structure ─ writeComposed ─▶ PDF
 * ```
 *
 * Rejects with one sentence when the value is no document, a font is no font, no font has a character, or an option
 * makes no sense, and with the reason of the signal where that says stop.
 */
export const renderPdf = async (document: Document, given: PdfOptions = {}): Promise<Uint8Array> => {
  assertIsDocument('renderPdf', document)
  assertOptions('renderPdf', given, optionChecks)
  assertDocument(document)
  if (given.attachments) assertNames(given.attachments, given.embed === false ? undefined : document.meta.embedded)
  const { fonts, fontkit, compression, attachments, embed = true, signal, onProgress, ...layout } = given
  const task = { ...(signal && { signal }), ...(onProgress && { onProgress }) }
  const next = (stage: string, done: number) => step(task, stage, done, 1)
  next('compose', 0)
  const faces = await openFonts('renderPdf', fonts, fontkit)
  const composed = await whenLoaded(() => composeDocument(document, faces, layout))
  await loadOutlines(composed.pages)
  next('write', 0)
  const { embedded, ...meta } = document.meta
  const bytes = await writeComposed(
    composed,
    { ...meta, ...(embed && embedded && { embedded }) },
    { ...(compression && { compression }), ...(attachments && { attachments }) },
  )
  next('write', 1)
  return bytes
}
