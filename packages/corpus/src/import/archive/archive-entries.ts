import type { GxgkError } from '@gxgk/document'
import type { Entry } from '../entries'
import type { ArchiveLimits, Member } from './member'
import { assertMember, isHidden, refuseBeyond, toldAs } from './member'
import { tarMembers } from './tar'
import { warcMembers } from './warc'
import { zipMembers } from './zip'

const endings = /\.(?:(?<zip>zip)|tar(?<tarGz>\.gz)?|(?<tgz>tgz)|(?<warc>warc)(?<warcGz>\.gz)?)$/i

/** Whether a file is an archive, by its name. */
export const isArchive = (path: string): boolean => endings.test(path)

const membersOf = (source: string, limits: ArchiveLimits): AsyncGenerator<Member> => {
  let bytes = 0
  const inflated = (more: number) => refuseBeyond('inflated', (bytes += more), limits)
  const { zip, tarGz, tgz, warc, warcGz } = endings.exec(source)!.groups!
  if (zip) return zipMembers(source, limits, inflated)
  if (warc) return warcMembers(source, warcGz !== undefined, limits, inflated)
  return tarMembers(source, (tarGz ?? tgz) !== undefined, inflated)
}

const isOfWhole = ({ params }: GxgkError) => params.limit === 'inflated'

/** The files in an archive; what is refused stands among them with the reason, and last the archive itself where it cannot be gone on with. */
export async function* archiveEntries(source: string, size: number, limits: ArchiveLimits): AsyncGenerator<Entry> {
  const entryOf = (member: string | null, of: number, bytes: Uint8Array): Entry => ({
    source,
    member,
    size: of,
    bytes: () => bytes,
    isDraft: false,
  })
  const nothing = new Uint8Array()
  let count = 0
  try {
    for await (const member of membersOf(source, limits)) {
      refuseBeyond('entries', ++count, limits)
      if (member.kind === 'folder' || isHidden(member.name)) continue
      let entry: Entry
      try {
        assertMember(member, limits)
        entry = entryOf(member.name, member.size, await member.read())
      } catch (error) {
        const refused = toldAs(member.name, error)
        if (isOfWhole(refused)) throw refused
        entry = { ...entryOf(member.name, member.size, nothing), refused }
      }
      yield entry
    }
  } catch (error) {
    yield { ...entryOf(null, size, nothing), refused: toldAs(source, error) }
  }
}
