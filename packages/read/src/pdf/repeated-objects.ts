import { ImportError } from '../import-error'
import { latin1 } from './streams'

/** So often an object may stand again, each time that a file was saved, and so often all objects together. */
const mostOfOne = 300
const mostOfAll = 3000

/** Whether the end of the file leads to its table of objects. */
const hasTable = (bytes: Uint8Array): boolean => {
  const found = /startxref\s+(\d{1,10})\s+%%EOF\s*$/.exec(latin1(bytes.subarray(-1024)))
  if (!found) return false
  const at = Number(found[1])
  return /^\s*(?:xref\b|\d+\s+\d+\s+obj\b)/.test(latin1(bytes.subarray(at, at + 40)))
}

/**
 * Refuses a PDF without a table of its objects in which they stand over and over again: pdfjs-dist looks for them all, and
 * at each that it has had before reads on as far as it can.
 */
export const refuseRepeated = (bytes: Uint8Array): void => {
  if (hasTable(bytes)) return
  const counts = new Map<string, number>()
  let again = 0
  for (const [, object] of latin1(bytes).matchAll(/\b(\d{1,10}\s{1,10}\d{1,5})\s{1,10}obj\b/g)) {
    const count = (counts.get(object!) ?? 0) + 1
    counts.set(object!, count)
    if (count > 1) again++
    if (count > mostOfOne || again > mostOfAll) throw new ImportError('damaged', { detail: 'PDF' })
  }
}
