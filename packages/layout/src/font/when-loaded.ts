import type { FontFace } from './font-face'
import { faceOf } from './font-face'
import type { FontProgram } from './font-program'

/** Thrown by a face that was asked for something before its font is there. */
class Awaited extends Error {
  constructor(readonly font: Promise<unknown>) {
    super('a font is not loaded yet')
  }
}

/** A face whose font is opened when it is first asked for something. */
export const lazyFace = (id: string, open: () => FontProgram | Promise<FontProgram>): FontFace => {
  let font: FontProgram | undefined
  const loaded = (): FontProgram => {
    if (font) return font
    const opened = open()
    if (!(opened instanceof Promise)) return (font = opened)
    throw new Awaited(opened.then((program) => (font = program)))
  }
  return faceOf(id, loaded)
}

/**
 * Does the work, and does it again from the start as often as a lazy face had to wait for its font: once for each font at
 * the most, so that of many fonts only those are loaded which a document needs. The work must change nothing.
 */
export const whenLoaded = async <T>(work: () => T): Promise<T> => {
  for (;;)
    try {
      return work()
    } catch (error) {
      if (!(error instanceof Awaited)) throw error
      await error.font
    }
}
