import { createHash } from 'node:crypto'
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const out = fileURLToPath(new URL('./out/', import.meta.url))
const longest = 80

/**
 * 可以作文件名的名称：只留文字、数字和 `. _ - ( )（）`，开头不用点；改动过的末尾加八位散列，免得与别的同名。
 * @param {string} name
 */
export const safeName = (name) => {
  const safe = [...name.replace(/[^\p{Letter}\p{Number}._()（）-]/gu, '_').replace(/^\.+/, '')]
    .slice(0, longest)
    .join('')
  if (safe === name && name !== '') return name
  const dot = safe.lastIndexOf('.')
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 8)
  return dot > 0 ? `${safe.slice(0, dot)}-${hash}${safe.slice(dot)}` : `${safe || '_'}-${hash}`
}

/** @type {{ readonly [code: string]: string }} */
const reasons = { ENOSPC: '磁盘已满', EACCES: '没有写入的权限', EROFS: '那里只能读', EPERM: '没有写入的权限' }

/**
 * 把一个文件完整地写进 examples/out/：先写在旁边再改名，中断时不会留下半个文件；写不了就说为什么，旁边的也不留。
 * @param {string} name
 * @param {string | Uint8Array} content
 */
export const writeWhole = (name, content) => {
  const target = join(out, safeName(name))
  const part = `${target}.part`
  try {
    mkdirSync(out, { recursive: true })
    writeFileSync(part, content)
    renameSync(part, target)
  } catch (error) {
    rmSync(part, { force: true })
    const { code = '', message } = /** @type {NodeJS.ErrnoException} */ (error)
    console.error(`写不了 ${target}：${reasons[code] ?? message}`)
    process.exit(1)
  }
  return `examples/out/${safeName(name)}`
}
