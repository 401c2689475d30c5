import { wrongArgument } from '@gxgk/document'
import type { FontBytes } from './font-bytes'
import { bytesInMemory, isFontBytes } from './font-bytes'
import { openFont } from './font-face'
import type { FontProgram } from './font-program'
import type { FontkitLoader } from './fontkit'
import type { FontName } from '../errors'
import { aFont, unreadFont } from '../errors'

type FontData = Uint8Array | URL | FontBytes

/**
 * A TrueType or OpenType font: its bytes, which are not to be written to afterwards, its address, or a function that gives
 * one of these when a document first needs the font. `FontBytes` are those of a file of which parts are looked at and, in one with
 * TrueType outlines, loaded only as a document needs them.
 */
export type FontSource = FontData | (() => FontData | Promise<FontData>)

/** What opening a font takes from where the program runs. */
export interface FontHost {
  /** The bytes at an address; a promise where they have to be waited for. */
  readonly openUrl: (url: URL) => FontBytes | Promise<FontBytes>
  readonly loadFontkit: FontkitLoader
}

const bytesAt = (url: URL, name: FontName, { openUrl }: FontHost): FontBytes | Promise<FontBytes> => {
  const refuse = (cause: unknown): never => {
    throw unreadFont(name, url.href, cause)
  }
  try {
    const bytes = openUrl(url)
    return bytes instanceof Promise ? bytes.catch(refuse) : bytes
  } catch (cause) {
    return refuse(cause)
  }
}

const bytesOf = (data: FontData, name: FontName, host: FontHost): FontBytes | Promise<FontBytes> => {
  if (data instanceof Uint8Array) return bytesInMemory(data)
  if (data instanceof URL) return bytesAt(data, name, host)
  if (isFontBytes(data)) return data
  throw wrongArgument(name.call, name.font, data, { expected: aFont })
}

const given = (source: FontSource, name: FontName): FontData | Promise<FontData> => {
  if (typeof source !== 'function') return source
  const data = source()
  return data instanceof Promise
    ? data.catch((cause: unknown) => {
        throw unreadFont(name, undefined, cause)
      })
    : data
}

/** Goes on at once where there is nothing to wait for. */
const then = <A, B>(value: A | Promise<A>, next: (value: A) => B | Promise<B>): B | Promise<B> =>
  value instanceof Promise ? value.then(next) : next(value)

// Opening costs milliseconds and an open font has no state: the same font is opened once a process.
const byAddress = new Map<string, FontProgram>()
const bySource = new WeakMap<object, FontProgram>()

/** Opens a font, which `name` calls in messages; a promise only where its bytes or fontkit have to be waited for. */
export const openSource = (source: FontSource, name: FontName, host: FontHost): FontProgram | Promise<FontProgram> => {
  const known = source instanceof URL ? byAddress.get(source.href) : bySource.get(Object(source) as object)
  if (known) return known
  const opened = then(given(source, name), (data) =>
    then(bytesOf(data, name, host), (bytes) => openFont(bytes, name, host.loadFontkit)),
  )
  return then(opened, (program) => {
    if (source instanceof URL) byAddress.set(source.href, program)
    else bySource.set(source, program)
    return program
  })
}
