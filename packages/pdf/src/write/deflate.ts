import { constants, deflateSync } from 'node:zlib'

/** How much work is put into compressing: `fast` looks for rare and frequent bytes only, not for repetitions. */
export type Effort = 'small' | 'fast'

/** The data as the filter FlateDecode reads them. */
export const deflate = (data: Uint8Array, effort: Effort = 'small'): Uint8Array =>
  deflateSync(data, {
    // A window as large as the data and room for all of the result: most streams are small, and the usual 32 KB and
    // pieces of 16 KB would cost more than compressing.
    windowBits: Math.min(15, Math.max(9, Math.ceil(Math.log2(data.length + 1)))),
    chunkSize: data.length + 64,
    // Outlines repeat little: level 4 takes three fifths of the time that level 6 takes, for 2 % more bytes.
    ...(effort === 'fast' ? { strategy: constants.Z_HUFFMAN_ONLY } : { level: 4, strategy: constants.Z_FILTERED }),
  })
