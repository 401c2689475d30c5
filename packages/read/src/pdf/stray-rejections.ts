/**
 * pdfjs-dist asks for pages ahead and, in a damaged file, lets go of some of these promises before they are rejected.
 * Nobody can catch them, and Node would end the program for it.
 */

/** What pdfjs-dist throws, by name. */
const names =
  /^(?:ParserEOFException|XRefEntryException|XRefParseException|FormatError|MissingDataException|InvalidPDFException|UnknownErrorException|AbortException)$/

const isOfPdfjs = (reason: unknown): boolean =>
  reason instanceof Error && (names.test(reason.name) || /pdf\.worker|pdfjs-dist/.test(reason.stack ?? ''))

const event = 'unhandledRejection'

interface Program {
  on(event: string, listener: (reason: unknown) => void): void
  off(event: string, listener: (reason: unknown) => void): void
  listenerCount(event: string): number
}

/** Node; a browser goes on by itself. */
const { process: program } = globalThis as { readonly process?: Program }

/** Where Node would end the program for another rejection, it still does. */
const onRejection = (reason: unknown): void => {
  if (!isOfPdfjs(reason) && program?.listenerCount(event) === 1) throw reason
}

let readings = 0

/** Runs a reading; what pdfjs-dist leaves rejected meanwhile is no error of the program. */
export const withoutStrayRejections = async <T>(read: () => Promise<T>): Promise<T> => {
  if (typeof program?.on !== 'function') return read()
  if (readings++ === 0) program.on(event, onRejection)
  try {
    return await read()
  } finally {
    // Those of the last steps are told once these have ended.
    await new Promise((done) => globalThis.setTimeout(done, 0))
    if (--readings === 0) program.off(event, onRejection)
  }
}
