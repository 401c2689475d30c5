import type { Embedded, Json } from '@gxgk/document'
import type { Limits } from '../limits'
import { unreadableData } from '../unreadable-data'

/** Levels of nesting that data may have in a document. */
const mostLevels = 100

const isFlatEnough = (data: unknown): boolean => {
  let level: readonly unknown[] = [data]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > mostLevels) return false
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []))
  }
  return true
}

const parsed = (text: string): Json | undefined => {
  try {
    const data = JSON.parse(text) as Json
    return isFlatEnough(data) ? data : undefined
  } catch {
    return undefined
  }
}

/** The words of an attachment; none where it has no content, is too long or is no UTF-8. */
const textIn = (content: unknown, limits: Limits): string => {
  if (!(content instanceof Uint8Array) || content.length > limits.bytes) return ''
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content)
  } catch {
    return ''
  }
}

/**
 * The data that a renderer put into the file: the first attachment called `….json` that is JSON; where one is called so and none
 * is, as the text that stands in it.
 */
export const jsonAttachment = (attachments: unknown, limits: Limits): Embedded | undefined => {
  if (typeof attachments !== 'object' || attachments === null) return undefined
  let unreadable: Embedded | undefined
  for (const one of Object.values(attachments) as readonly { filename?: unknown; content?: unknown }[]) {
    const { filename: name, content } = one
    if (typeof name !== 'string' || !/^[^/\\\p{Cc}\p{Cs}\ufffe\uffff]+\.json$/u.test(name)) continue
    const text = textIn(content, limits)
    const data = parsed(text)
    if (data !== undefined) return { name, data }
    unreadable ??= unreadableData(name, text)
  }
  return unreadable
}
