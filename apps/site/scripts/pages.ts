// 拼出网站的各页：仓库里的说明照原样，规则每条一页，包的图由 package.json 画。
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stylesheet } from '@gxgk/html'
import { copiedPages } from './copied-pages'
import { packagesIn, packagesPicture } from './packages-picture'
import type { Package } from './packages-picture'
import { rulePages } from './rule-page'
import type { SiteFiles } from './site-files'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const site = fileURLToPath(new URL('..', import.meta.url))
const pages = join(site, 'pages')

const titleOf = (path: string): string => /^# (.+)$/m.exec(readFileSync(join(pages, path), 'utf8'))?.[1] ?? path

const packagesPage = (packages: readonly Package[]): string =>
  [
    '# 各包',
    '',
    '线从用的一方连到被用的一方。',
    '',
    packagesPicture(packages),
    '',
    ...packages.map(({ name, description }) => `- [\`@gxgk/${name}\`](./${name}.md)：${description}`),
    '',
  ].join('\n')

const files: SiteFiles = {
  ...copiedPages(root),
  ...rulePages(),
  'packages/index.md': packagesPage(packagesIn(root)),
  'report.css': stylesheet,
}

rmSync(pages, { recursive: true, force: true })
for (const [path, content] of Object.entries(files)) {
  mkdirSync(dirname(join(pages, path)), { recursive: true })
  writeFileSync(join(pages, path), content)
}
cpSync(join(site, 'own'), pages, { recursive: true })

const listed = (folder: string) =>
  readdirSync(join(pages, folder))
    .filter((name) => name.endsWith('.md') && name !== 'index.md')
    .sort()
    .map((name) => ({
      text: titleOf(join(folder, name)).replace(/`/g, ''),
      link: `/${join(folder, name).replace(/\.md$/, '')}`,
    }))
const sidebar = Object.fromEntries(
  ['.', 'rules', 'packages', 'decisions', 'forms'].map((folder) => [folder, listed(folder)]),
)
writeFileSync(join(pages, 'sidebar.json'), JSON.stringify(sidebar))
console.log(`${Object.keys(files).length} 个文件写在 ${pages}`)
