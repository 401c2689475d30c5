// npm run docs：由表式和规则生成 docs/ 下的页面。
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generatedDocs } from './docs/generated-docs'

const docs = fileURLToPath(new URL('../docs/', import.meta.url))
for (const [path, text] of Object.entries(generatedDocs())) {
  mkdirSync(dirname(docs + path), { recursive: true })
  writeFileSync(`${docs}${path}.part`, text)
  renameSync(`${docs}${path}.part`, docs + path)
  console.log(`docs/${path}`)
}
