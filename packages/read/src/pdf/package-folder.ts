import type { Pdfjs } from './load-pdfjs'

interface CallSite {
  getFileName(): string | null | undefined
}

/** The files of the functions that are being called, from the innermost; none where the engine does not tell. */
const callingFiles = (): readonly string[] => {
  const errors = Error as { prepareStackTrace?: unknown }
  const { prepareStackTrace } = errors
  try {
    errors.prepareStackTrace = (_: unknown, sites: readonly CallSite[]) => sites.map((site) => site.getFileName() ?? '')
    const files: unknown = new Error().stack
    return Array.isArray(files) ? (files as readonly string[]) : []
  } finally {
    errors.prepareStackTrace = prepareStackTrace
  }
}

const pathOf = (address: string) => {
  if (!address.startsWith('file:')) return address
  const path = decodeURIComponent(new URL(address).pathname)
  return /^\/[A-Za-z]:/.test(path) ? path.slice(1) : path
}

/**
 * Where pdfjs-dist is installed, with a slash at the end; undefined where it is part of a bundle, as in a browser. In it are
 * the tables of characters for fonts that are not embedded, which Chinese files often use. The file is asked for while it
 * calls back, since neither `import.meta` nor `require` is there in every build of this package.
 */
export const packageFolder = ({ noContextMenu }: Pick<Pdfjs, 'noContextMenu'>): string | undefined => {
  let files: readonly string[] = []
  const event = { preventDefault: () => void (files = callingFiles()) }
  noContextMenu(event as never)
  const folders = files.map((file) => /^.*[/\\]pdfjs-dist[/\\](?=legacy[/\\]build[/\\])/.exec(pathOf(file))?.[0])
  return folders.find((folder) => folder !== undefined)
}
