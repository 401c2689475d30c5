import type { Embedded, Json } from '@gxgk/document'
import type { Limits } from '../limits'

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

const parsed = (content: Uint8Array): Json | undefined => {
  try {
    const data = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content)) as Json
    return isFlatEnough(data) ? data : undefined
  } catch {
    return undefined
  }
}

/** The data that a renderer put into the file: the first attachment called `….json` that is JSON. */
export const jsonAttachment = (attachments: unknown, limits: Limits): Embedded | undefined => {
  if (typeof attachments !== 'object' || attachments === null) return undefined
  for (const one of Object.values(attachments) as readonly { filename?: unknown; content?: unknown }[]) {
    const { filename: name, content } = one
    if (typeof name !== 'string' || !/^[^/\\\p{Cc}\p{Cs}\ufffe\uffff]+\.json$/u.test(name)) continue
    if (!(content instanceof Uint8Array) || content.length > limits.bytes) continue
    const data = parsed(content)
    if (data !== undefined) return { name, data }
  }
  return undefined
}
