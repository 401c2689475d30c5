import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const out = fileURLToPath(new URL('./out/', import.meta.url))

/**
 * 把一个文件完整地写进 examples/out/：先写在旁边再改名，中断、写不了时不会留下半个文件。
 * @param {string} name
 * @param {string | Uint8Array} content
 */
export const writeWhole = (name, content) => {
  const part = `${out}${name}.part`
  mkdirSync(out, { recursive: true })
  try {
    writeFileSync(part, content)
    renameSync(part, `${out}${name}`)
  } finally {
    rmSync(part, { force: true })
  }
  return `examples/out/${name}`
}
