import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { repository, type SiteFiles } from './site-files'

/** Where a page of the repository stands on the site; undefined if it is none of its pages. */
export const pagePath = (path: string): string | undefined => {
  if (path === 'README.md' || path === 'docs/README.md') return undefined
  const [, name] = /^packages\/([^/]+)(?:\/README\.md)?$/.exec(path) ?? []
  if (name) return `packages/${name}.md`
  if (/^(GLOSSARY|CONTRIBUTING|SECURITY|CHANGELOG|CODE_OF_CONDUCT)\.md$/.test(path)) return path.toLowerCase()
  return path.startsWith('docs/') && path.endsWith('.md') ? path.slice('docs/'.length) : undefined
}

/** A link of a page as it is on the site: to another page, or to the file in the repository. A file that is not there is an error. */
const linkOnSite = (root: string, from: string, to: string, target: string): string => {
  const [path = '', anchor] = target.split('#')
  const hash = anchor === undefined ? '' : `#${anchor}`
  if (path === '') return hash
  const file = posix.normalize(posix.join(dirname(from), path)).replace(/\/$/, '')
  if (!existsSync(join(root, file))) throw new Error(`${from} 里的链接 ${target} 没有这个文件`)
  const page = pagePath(file)
  if (page && existsSync(join(root, file.endsWith('.md') ? file : `${file}/README.md`)))
    return posix.relative(posix.dirname(to), page) + hash
  const kind = statSync(join(root, file)).isDirectory() ? 'tree' : 'blob'
  return `${repository}/${kind}/main/${file}${hash}`
}

/** A page of the repository for the site: the same text, its links led on. */
export const copiedPage = (root: string, from: string, to: string): string =>
  readFileSync(join(root, from), 'utf8').replace(
    /(\]\()(?!https?:|mailto:)([^)\s]+)(\))/g,
    (_, before: string, target: string, after: string) => before + linkOnSite(root, from, to, target) + after,
  )

const markdownIn = (root: string, folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => posix.join(folder, path))

/** All that is written in the repository for readers, as it is. */
export const copiedPages = (root: string): SiteFiles => {
  const readmes = readdirSync(join(root, 'packages'))
    .map((name) => `packages/${name}/README.md`)
    .filter((path) => existsSync(join(root, path)))
  const top = readdirSync(root).filter((path) => path.endsWith('.md'))
  return Object.fromEntries(
    [...markdownIn(root, 'docs'), ...readmes, ...top].flatMap((from) => {
      const to = pagePath(from)
      return to ? [[to, copiedPage(root, from, to)]] : []
    }),
  )
}
