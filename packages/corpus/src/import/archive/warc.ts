import { ImportError } from '@gxgk/import'
import type { ByteReader } from './byte-reader'
import type { Fields } from './http-response'
import { bodyOf, headOf, httpResponse } from './http-response'
import type { ArchiveLimits, Inflated, Member } from './member'
import { streamedMembers } from './streamed-members'

/** So long the head of a record, and that of an answer in it, may be. */
const longestHead = 2 ** 16

const headEnd = Buffer.from('\r\n\r\n')

const damaged = () => new ImportError('damaged', { detail: 'WARC' })

/** What stands in pages and is nobody's report. */
const beside = /^(?:image|audio|video|font)\/|^text\/css|javascript|^application\/(?:font|x-font|json)/i

const ok = 200

/** What a record is of: the address that was asked for. */
const nameOf = (fields: Fields): string => (fields.get('warc-target-uri') ?? '').replace(/^<(.*)>$/, '$1')

const lengthOf = (fields: Fields): number => {
  const told = fields.get('content-length') ?? ''
  if (!/^\d{1,15}$/.test(told)) throw damaged()
  return Number(told)
}

const later = (name: string, size: number, read: () => Uint8Array): Member => ({
  name,
  kind: 'file',
  size,
  read: async () => read(),
})

/** The file in a record: what a server answered, or what was put there as it is; undefined where there is none that could be a report. */
const fileIn = (type: string, name: string, fields: Fields, block: Buffer, limits: ArchiveLimits) => {
  // What wget tells of itself stands there like a file.
  if (name.startsWith('metadata:')) return undefined
  if (type === 'resource')
    return beside.test(fields.get('content-type') ?? '') ? undefined : later(name, block.length, () => block)
  const answer = httpResponse(block)
  if (answer.status !== ok || beside.test(answer.fields.get('content-type') ?? '')) return undefined
  return later(name, answer.body.length, () => bodyOf(answer, limits))
}

const membersIn = (limits: ArchiveLimits) =>
  async function* (reader: ByteReader): AsyncGenerator<Member> {
    while (!(await reader.isAtEnd())) {
      const { first, fields } = headOf(await reader.takeThrough(headEnd, longestHead))
      if (!/^WARC\/[01]\.\d+$/.test(first)) throw damaged()
      const [type, name, length] = [fields.get('warc-type') ?? '', nameOf(fields), lengthOf(fields)]
      if (type !== 'response' && type !== 'resource') await reader.skip(length)
      else if (length > limits.bytes + longestHead) {
        yield later(name, length, () => {
          throw damaged()
        })
        await reader.skip(length)
      } else {
        const block = await reader.take(length)
        let member: Member | undefined
        try {
          member = fileIn(type, name, fields, block, limits)
        } catch (error) {
          member = later(name, length, () => {
            throw error
          })
        }
        if (member) yield member
      }
      await reader.skip(headEnd.length)
    }
  }

/** The files in a WARC (ISO 28500), what a crawler keeps: answers of servers that are no pictures and the like, one after another as they stream by. */
export const warcMembers = (
  path: string,
  isPacked: boolean,
  limits: ArchiveLimits,
  inflated: Inflated,
): AsyncGenerator<Member> => streamedMembers(path, { kind: 'WARC', isPacked, inflated }, membersIn(limits))
