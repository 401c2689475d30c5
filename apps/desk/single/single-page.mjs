// Puts what was bundled into one page.
import { createHash } from 'node:crypto'

const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Code that may stand in a page: no end of a script, no beginning of a comment. */
const inPage = (code) => code.replace(/<\/(?=script)/gi, '<\\/').replaceAll('<!--', '<\\x21--')

/** Text that may stand in a page as what it is: decodeURIComponent gives it back. */
const asText = (code) => code.replaceAll('%', '%25').replaceAll('<', '%3C')

const workerOfText = `const gxgkWorker=(id)=>URL.createObjectURL(new Blob([decodeURIComponent(document.getElementById(id).textContent)],{type:'text/javascript'}));`

const ofFile =
  /new Worker\(new URL\(new URL\(`([\w.-]+)`,import\.meta\.url\)\.href,``\+import\.meta\.url\),\{type:`module`\}\)/g

const only = (some, what) => {
  if (some.length !== 1) throw new Error(`one ${what} expected, got ${some.length}`)
  return some[0]
}

/** The page of the files of a build whose every bundle is one file. */
export const singlePage = (output, icon) => {
  const { code } = only(
    output.filter(({ type }) => type === 'chunk'),
    'script',
  )
  const style = only(
    output.filter(({ fileName }) => fileName.endsWith('.css')),
    'style sheet',
  ).source.trim()
  const named = Object.fromEntries(output.map((file) => [file.fileName.replace(/^.*\//, ''), file]))
  const workers = []
  const script = inPage(
    workerOfText +
      code.replace(ofFile, (_, name) => {
        workers.push(`<script type="text/plain" id="${name}">${asText(String(named[name].source))}</script>`)
        return `new Worker(gxgkWorker("${name}"))`
      }),
  )
  if (workers.length !== 2) throw new Error(`two workers expected, got ${workers.length}`)
  if (/new Worker\(new URL\(/.test(script)) throw new Error('a worker is still a file')
  const policy = [
    `default-src 'none'`,
    // Of other files only its fonts.
    `script-src ${hashOf(script)} 'self'`,
    `style-src ${hashOf(style)}`,
    'worker-src blob:',
    'img-src data:',
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ')
  const { source } = named['index.html']
  const page = String(source)
    .replace(/(http-equiv="Content-Security-Policy"\s+content=")[^"]*/, (_, start) => start + policy)
    .replace(/<script type="module"[^>]*><\/script>/, () => '')
    .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${style}</style>`)
    .replace(/\s*<link rel="manifest"[^>]*>/, () => '')
    .replace(
      /<link rel="icon"[^>]*>/,
      () => `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}" />`,
    )
    .replace(/<\/body>/, () => `${workers.join('\n')}\n<script type="module">${script}</script>\n</body>`)
  if (/(?:src|href)="\.?\//.test(page.slice(0, page.indexOf('<script'))))
    throw new Error('the page still names other files')
  return page
}

/** A part of a font as a script that tells it to the page. */
export const fontScript = (name, bytes) => `gxgkPart("${name}","${Buffer.from(bytes).toString('base64')}")\n`
