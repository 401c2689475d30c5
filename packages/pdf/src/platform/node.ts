import { createHash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { createRequire } from 'node:module'
import { constants, deflateSync } from 'node:zlib'
import type { Fontkit } from '@gxgk/layout/fonts'
import type { Platform } from './platform'
import { needsFontkit } from '../errors'

export const deflate: Platform['deflate'] = (data, effort) =>
  deflateSync(data, {
    // A window as large as the data and room for all of the result: most streams are small, and the usual 32 KB and
    // pieces of 16 KB would cost more than compressing.
    windowBits: Math.min(15, Math.max(9, Math.ceil(Math.log2(data.length + 1)))),
    chunkSize: data.length + 64,
    // Outlines repeat little: level 3 takes half of the time that level 6 takes, for 2 % more bytes.
    ...(effort === 'fast' ? { strategy: constants.Z_HUFFMAN_ONLY, memLevel: 9 } : { level: 3 }),
  })

export const md5: Platform['md5'] = (data) => createHash('md5').update(data).digest()

/**
 * The bytes of a file that stays open as long as the process: of the megabytes of a font a document needs a few
 * hundred kilobytes, and memory that is never filled costs neither room nor time.
 */
export const openUrl: Platform['openUrl'] = (url) => {
  const file = openSync(url, 'r')
  try {
    const { size } = fstatSync(file)
    return {
      length: size,
      slice: (start, end) => {
        const bytes = new Uint8Array(end - start)
        if (readSync(file, bytes, 0, bytes.length, start) < bytes.length)
          throw new RangeError(`${url.pathname} is shorter than it was`)
        return bytes
      },
    }
  } catch (error) {
    closeSync(file)
    throw error
  }
}

// CommonJS has no import.meta, ES modules have no __filename.
const require = createRequire(typeof __filename === 'string' ? __filename : import.meta.url)

// Required where bundlers do not look: they would ask for a package that nobody needs who has no such font.
export const loadFontkit: Platform['loadFontkit'] = () =>
  new Promise<Fontkit>((resolve) => resolve(require('fontkit') as Fontkit)).catch((cause: unknown) => {
    throw needsFontkit(true, { cause })
  })
