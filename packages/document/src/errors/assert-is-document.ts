import { assertArgument } from './assert-argument'
import { listing, record, words } from './option-checks'
import type { Document } from '../tree'
import { wrongArgument } from './wrong-argument'

const expected = { zh: '文档树', en: 'a document' }

/**
 * Throws unless the value is a document by its type, telling what to write where it is something that a document can be made
 * of. It looks no further: `assertDocument` does.
 */
export function assertIsDocument(call: string, value: unknown): asserts value is Document {
  if (typeof value === 'object' && value !== null && (value as { type?: unknown }).type === 'document') {
    const { meta, children } = value as Partial<Document>
    assertArgument(call, 'document.meta', meta, record)
    assertArgument(call, 'document.meta.title', meta?.title, words)
    return assertArgument(call, 'document.children', children, listing)
  }
  throw wrongArgument(call, 'document', value, {
    expected,
    instead: {
      report: `${call}(toDocument(report))`,
      result: `${call}(findingsToDocument(result))`,
      comparison: `${call}(comparisonToDocument(comparison))`,
      imported: `${call}(toDocument(imported.draft))`,
      parsed: `${call}(toDocument(parsed.data))`,
      promise: `${call}(await …)`,
    },
  })
}
