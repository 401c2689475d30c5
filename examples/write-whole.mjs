import { mkdirSync, renameSync, writeFileSync } from 'node:fs'

const out = new URL('./out/', import.meta.url)

/**
 * 把一个文件完整地写进 examples/out/：先写在旁边再改名，中断时不会留下半个文件。
 * @param {string} name
 * @param {string | Uint8Array} content
 */
export const writeWhole = (name, content) => {
  mkdirSync(out, { recursive: true })
  const target = new URL(name, out)
  const part = new URL(`${name}.part`, out)
  writeFileSync(part, content)
  renameSync(part, target)
  return `examples/out/${name}`
}
