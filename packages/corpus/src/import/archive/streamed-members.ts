import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import type { ByteReader } from './byte-reader'
import { byteReaderOf } from './byte-reader'
import type { Inflated, Member } from './member'

async function* counted(chunks: AsyncIterable<Buffer>, inflated: Inflated): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    inflated(chunk.length)
    yield chunk
  }
}

/** The members that are found in a file as it streams by, packed by gzip or not; `kind` names it where it is damaged. */
export async function* streamedMembers(
  path: string,
  { kind, isPacked, inflated }: { readonly kind: string; readonly isPacked: boolean; readonly inflated: Inflated },
  membersIn: (reader: ByteReader) => AsyncGenerator<Member>,
): AsyncGenerator<Member> {
  const file = createReadStream(path)
  const unpacked = isPacked ? file.pipe(createGunzip()) : undefined
  file.on('error', (error) => unpacked?.destroy(error))
  try {
    yield* membersIn(byteReaderOf(unpacked ? counted(unpacked, inflated) : (file as AsyncIterable<Buffer>), kind))
  } finally {
    unpacked?.destroy()
    file.destroy()
  }
}
