import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../markdown-pages'

const { repository } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly repository: { readonly url: string }
}

/** Where the project is published: the one place that says so is package.json of the root. */
export const repositoryUrl: string = repository.url.replace(/^git\+/, '').replace(/\.git$/, '')

/** The path of what a link into the repository leads to; undefined for any other link. */
export const pathOfLink = (href: string): string | undefined => {
  const [, path] = /^\/(?:blob|tree)\/main\/([^#]+)/.exec(href.replace(repositoryUrl, '')) ?? []
  return href.startsWith(`${repositoryUrl}/`) ? path : undefined
}
