// 查 dist 里每页的链接：指到的页、文件、锚点都在。
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { deadLinks } from './dead-links'

const dist = fileURLToPath(new URL('../dist', import.meta.url))
const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'))
const dead = deadLinks(new Map(pages.map((path) => [path, readFileSync(`${dist}/${path}`, 'utf8')])), (path) =>
  existsSync(`${dist}/${path}`),
)
for (const { page, href } of dead) console.error(`${page}：${href} 不在`)
console.log(`${pages.length} 页，${dead.length} 个断了的链接`)
if (dead.length > 0 || pages.length === 0) process.exitCode = 1
