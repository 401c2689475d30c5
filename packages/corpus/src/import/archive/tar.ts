import { ImportError } from '@gxgk/import'
import type { ByteReader } from './byte-reader'
import type { Inflated, Member } from './member'
import { nameOf } from './member'
import { streamedMembers } from './streamed-members'
import { headerOf, namedIn, blockLength } from './tar-header'

/** So long a header that holds a long name may be. */
const longestHeader = 2 ** 16

const kinds: { readonly [type: string]: Member['kind'] } = {
  '0': 'file',
  '\0': 'file',
  '7': 'file',
  '1': 'link',
  '2': 'link',
  '5': 'folder',
}

const padded = (size: number) => Math.ceil(size / blockLength) * blockLength

const damaged = () => new ImportError('damaged', { detail: 'TAR' })

/** What stands before a header to give the next member a longer name, or a size. */
const isBefore = (type: string) => type === 'x' || type === 'L' || type === 'K' || type === 'g'

async function* membersIn(reader: ByteReader): AsyncGenerator<Member> {
  let given: { readonly path?: string; readonly size?: number } = {}
  while (!(await reader.isAtEnd())) {
    const header = headerOf(await reader.take(blockLength))
    if (header === 'end') return
    if (isBefore(header.type)) {
      if (header.size > longestHeader) throw damaged()
      const body = (await reader.take(padded(header.size))).subarray(0, header.size)
      if (header.type === 'x') given = { ...given, ...namedIn(body) }
      if (header.type === 'L') given = { ...given, path: nameOf(body).replace(/\0+$/, '') }
      continue
    }
    const { path: name = header.name, size = header.size } = given
    given = {}
    let isRead = false
    let failed: unknown
    const kind = kinds[header.type] ?? 'other'
    // A link has no bytes, whatever size its header tells.
    const length = kind === 'link' ? 0 : padded(size)
    yield {
      name,
      kind: name.endsWith('/') ? 'folder' : kind,
      size,
      read: async () => {
        isRead = true
        try {
          return (await reader.take(length)).subarray(0, size)
        } catch (error) {
          failed = error
          throw error
        }
      },
    }
    // What is cut short here has nothing behind it that could be told apart.
    if (failed !== undefined) throw failed as Error
    if (!isRead) await reader.skip(length)
  }
}

/** The members of a tar, packed by gzip or not, one after another as they stream by. */
export const tarMembers = (path: string, isPacked: boolean, inflated: Inflated): AsyncGenerator<Member> =>
  streamedMembers(path, { kind: 'TAR', isPacked, inflated }, membersIn)
