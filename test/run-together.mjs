// node run-together.mjs 模块…：在同一个进程里一个接一个地运行，每个写一行 JSON：{ file, printed, error }。
import { pathToFileURL } from 'node:url'

const write = process.stdout.write.bind(process.stdout)

// 时限是为不停的文件设的；机器忙时，另起一个进程也要十几秒。
const ring = setTimeout
Reflect.defineProperty(globalThis, 'setTimeout', {
  value: Object.assign(
    (/** @type {() => void} */ call, /** @type {number | undefined} */ milliseconds = 0) =>
      ring(call, milliseconds >= 5000 ? milliseconds * 60 : milliseconds),
    ring,
  ),
})

for (const file of process.argv.slice(2)) {
  let printed = ''
  let error
  process.stdout.write = (/** @type {string | Uint8Array} */ piece) => {
    printed += typeof piece === 'string' ? piece : Buffer.from(piece).toString()
    return true
  }
  try {
    await import(pathToFileURL(file).href)
  } catch (thrown) {
    error = thrown instanceof Error ? thrown.stack : String(thrown)
  }
  process.stdout.write = write
  write(`${JSON.stringify({ file, printed, error })}\n`)
}
