// Vite: writes service-worker.js, which knows by name all files that the page may ask for.
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const serviceWorkerPlugin = () => ({
  name: 'gxgk-service-worker',
  apply: 'build',
  writeBundle({ dir }, bundle) {
    const code = readFileSync(new URL('./service-worker.js', import.meta.url), 'utf8')
    const names = [
      ...new Set([
        ...Object.keys(bundle),
        ...readdirSync(dir, { withFileTypes: true }).flatMap((one) => (one.isFile() ? [one.name] : [])),
      ]),
    ]
      .filter((name) => name !== 'service-worker.js')
      .sort()
    const within = (folder) => names.filter((name) => name.startsWith(folder))
    const [fonts, ocr] = [within('fonts/'), within('ocr/')]
    const files = names.filter((name) => !fonts.includes(name) && !ocr.includes(name))
    const version = createHash('sha256').update(code)
    for (const name of files) version.update(name).update(readFileSync(join(dir, name)))
    const cached = {
      version: version.digest('hex').slice(0, 16),
      files: files.map((name) => (name === 'index.html' ? './' : name)),
      fonts,
      ocr,
    }
    writeFileSync(join(dir, 'service-worker.js'), `const cached = ${JSON.stringify(cached)}\n${code}`)
  },
})
