// Where the two builds of the page are opened from.
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

export const dist = fileURLToPath(new URL('../dist', import.meta.url))
const single = fileURLToPath(new URL('../dist-single', import.meta.url))

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.wasm': 'application/wasm',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
}

/** The folder on a server of this machine, in a folder of its own: what is asked for beside it is not there. */
export const serveFolder = async () => {
  const server = createServer(({ url }, response) => {
    const path = join(dist, normalize(url.replace(/^\/some\/place\//, '').replace(/\?.*/, '') || 'index.html'))
    if (!url.startsWith('/some/place/') || !existsSync(path)) return response.writeHead(404).end()
    response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' })
    response.end(readFileSync(path))
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    home: `http://127.0.0.1:${server.address().port}/some/place/`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** The one file, from the disk. */
export const openSingle = () => ({ home: pathToFileURL(join(single, 'index.html')).href, close: () => undefined })
