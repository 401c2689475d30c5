// npm run docs：由表式和规则生成 docs/ 下的页面和一致性用例。
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rules } from '@gxgk/core'
import { conformanceFolder } from './docs/conformance-cases'
import { generatedDocs } from './docs/generated-docs'

const root = fileURLToPath(new URL('..', import.meta.url))
const files = generatedDocs()
// A case that a rule no longer has must not stay behind.
for (const { code } of rules) rmSync(join(root, conformanceFolder, code), { recursive: true, force: true })
for (const [path, text] of Object.entries(files)) {
  const file = join(root, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(`${file}.part`, text)
  renameSync(`${file}.part`, file)
  console.log(path)
}
