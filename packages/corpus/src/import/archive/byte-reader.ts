import { ImportError } from '@gxgk/import'

/** Takes bytes from a stream, so many as are asked for. */
export interface ByteReader {
  /** Exactly so many; throws where the stream ends before. */
  readonly take: (count: number) => Promise<Buffer>
  readonly skip: (count: number) => Promise<void>
  /** All up to these bytes and with them, so many at most; throws where they do not come. */
  readonly takeThrough: (mark: Uint8Array, most: number) => Promise<Buffer>
  /** Whether nothing comes any more. */
  readonly isAtEnd: () => Promise<boolean>
}

export const byteReaderOf = (chunks: AsyncIterable<Buffer>, kind: string): ByteReader => {
  const source = chunks[Symbol.asyncIterator]()
  let held: Buffer = Buffer.alloc(0)
  /** The next bytes, at most so many; none at the end. */
  const next = async (most: number): Promise<Buffer> => {
    while (held.length === 0) {
      const { done, value } = await source.next()
      if (done) return held
      held = value
    }
    const piece = held.subarray(0, most)
    held = held.subarray(piece.length)
    return piece
  }
  async function* pieces(count: number): AsyncGenerator<Buffer> {
    for (let left = count; left > 0;) {
      const piece = await next(left)
      if (piece.length === 0) throw new ImportError('damaged', { detail: kind })
      left -= piece.length
      yield piece
    }
  }
  return {
    take: async (count) => {
      const all: Buffer[] = []
      for await (const piece of pieces(count)) all.push(piece)
      return Buffer.concat(all)
    },
    skip: async (count) => {
      for await (const _ of pieces(count));
    },
    takeThrough: async (mark, most) => {
      for (let end = -1; ;) {
        end = held.indexOf(mark)
        if (end >= 0 && end + mark.length <= most) {
          const piece = held.subarray(0, end + mark.length)
          held = held.subarray(piece.length)
          return piece
        }
        const { done, value } = held.length < most ? await source.next() : { done: true as const, value: undefined }
        if (done) throw new ImportError('damaged', { detail: kind })
        held = Buffer.concat([held, value])
      }
    },
    isAtEnd: async () => {
      const piece = await next(Infinity)
      held = piece
      return piece.length === 0
    },
  }
}
