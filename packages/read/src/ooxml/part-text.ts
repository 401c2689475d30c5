import { ImportError } from '../import-error'
import type { OoxmlPackage } from './open-package'
import type { Edit } from './splice'
import { atEnd, splice } from './splice'

/** The text of a part, as it is written; undefined where there is none. Throws `ImportError` where it is no UTF-8. */
export const partText = (file: OoxmlPackage, name: string): string | undefined => {
  const found = file.bytesOf(name)
  if (!found) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(found.bytes)
  } catch {
    throw new ImportError('unsupported', { detail: found.name })
  }
}

/** The text of a part with something more at the end of its root. Throws `ImportError` where it has none. */
export const withAtEnd = (text: string, name: string, insert: string, more: readonly Edit[] = []): string => {
  const edit = atEnd(text, insert)
  if (!edit) throw new ImportError('damaged', { detail: name })
  return splice(text, [...more, edit])
}

/** Whether the file carries a digital signature, which any change breaks. */
export const isSigned = ({ relationshipsOf }: OoxmlPackage): boolean =>
  relationshipsOf('').some(({ target }) => /_xmlsignatures/i.test(target))
