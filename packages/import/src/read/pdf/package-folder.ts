const manifest = 'pdfjs-dist/package.json'

const pathOf = (address: string) => {
  if (!address.startsWith('file:')) return address
  const path = decodeURIComponent(new URL(address).pathname)
  return /^\/[A-Za-z]:/.test(path) ? path.slice(1) : path
}

/**
 * Where pdfjs-dist is installed, with a slash at the end; undefined where there are no files, as in a browser. Without it
 * the tables of characters of fonts that are not embedded, which Chinese files often use, cannot be read.
 */
export const packageFolder = (): string | undefined => {
  try {
    const found = typeof require === 'function' ? require.resolve(manifest) : import.meta.resolve(manifest)
    return pathOf(found).replace(/package\.json$/, '')
  } catch {
    return undefined
  }
}
