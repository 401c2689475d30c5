import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

const markdownIn = (folder: string) =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map(({ name }) => join(folder, name))

/** The pages that people write and read, as paths from the root. */
export const markdownPages: readonly string[] = [
  ...markdownIn('.').filter((path) => path !== 'CHANGELOG.md'),
  ...['docs', 'docs/decisions', 'docs/forms', 'packages/core/conformance'].flatMap(markdownIn),
  ...readdirSync(join(root, 'packages')).flatMap((name) => markdownIn(join('packages', name))),
]

/** The fenced `ts` and `js` blocks of a page. */
export const snippetsOf = (path: string): readonly string[] =>
  [...readFileSync(join(root, path), 'utf8').matchAll(/^```(?:ts|js)\n(.*?)^```$/gms)].map(([, code]) => code!)
