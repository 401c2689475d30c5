import type { Embedded } from '@gxgk/document'
import { printable } from './ooxml/printable'

/** So much of it tells what stands there. */
const longest = 60

/**
 * Data that a file says it carries and that cannot be read, cut short or emptied, as the text that stands there: no JSON of a
 * report is a text, so it is told of them and not passed over.
 */
export const unreadableData = (name: string, text: string): Embedded => ({
  name: /^[^/\\\p{Cc}\p{Surrogate}\ufffe\uffff]+$/u.test(name) ? name : 'report.json',
  data: printable(text.slice(0, longest)),
})
