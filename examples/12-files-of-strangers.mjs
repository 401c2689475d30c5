// 读陌生人上传的文件：每份在另一个进程里读，超过时限、内存就停下，服务照常。只听本机，POST 一个文件，答复 JSON。
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { defaultLimits, describeImportProblem, ImportError } from '@gxgk/import'
import { importIsolated } from '@gxgk/import/isolated'

const server = createServer(async (request, response) => {
  /** @param {number} status @param {object} body */
  const answer = (status, body) => response.writeHead(status, { connection: 'close' }).end(JSON.stringify(body))
  try {
    const pieces = []
    let bytes = 0
    for await (const piece of request) {
      if ((bytes += piece.length) > defaultLimits.bytes) return answer(413, { error: '文件太大' })
      pieces.push(piece)
    }
    const { draft, problems } = await importIsolated(Buffer.concat(pieces), { timeout: 20_000, memory: 512 })
    answer(200, { organ: draft?.organ, year: draft?.year, problems: problems.map((one) => describeImportProblem(one)) })
  } catch (error) {
    if (error instanceof ImportError) answer(422, { code: error.code, error: error.message })
    else answer(500, { error: '服务出错' })
  }
})
await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
for (const body of [readFileSync(new URL('./report.json', import.meta.url)), '<p>'.repeat(1_000_000)]) {
  const response = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body })
  console.log(response.status, await response.text())
}
server.close()
