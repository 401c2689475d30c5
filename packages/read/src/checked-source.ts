import type { Sentences } from '@gxgk/document'
import { GxgkError, wrongArgument } from '@gxgk/document'

const expected: Sentences = {
  zh: '文件的字节（Uint8Array、ArrayBuffer）或文字',
  en: 'the bytes of a file (Uint8Array, ArrayBuffer) or its text',
}

const webAddress = /^(?:https?|ftp):\/\/\S+$/i
/** A path as it is written, with no word of a report in it and the ending of a file: a lone stroke is text. */
const path =
  /^(?:file:|~?\.{0,2}[\\/]|[A-Za-z]:[\\/])[^\n<>]*\.[a-z]\w{0,4}$|^[^\s<>{}]+\.(?:pdf|docx?|xlsx?|et|wps|ofd|html?|mht(?:ml)?|txt|md|json)$/i
const longestPath = 500

const insteadOf = (call: string, text: string): string | undefined => {
  const written = text.trim()
  if (written.length > longestPath) return undefined
  if (webAddress.test(written)) return `${call}(await (await fetch(${JSON.stringify(written)})).arrayBuffer())`
  return path.test(written) ? `${call}(await readFile(${JSON.stringify(written)}))` : undefined
}

const assertSource = (call: string, source: unknown): void => {
  if (source instanceof Uint8Array || source instanceof ArrayBuffer) return
  if (typeof source !== 'string')
    throw wrongArgument(call, 'source', source, {
      expected,
      instead: {
        promise: `${call}(await …)`,
        blob: `${call}(await source.arrayBuffer())`,
        url: `${call}(await (await fetch(source)).arrayBuffer())`,
        bytes: `${call}(new Uint8Array(source.buffer, source.byteOffset, source.byteLength))`,
        list: `${call}(Uint8Array.from(source))`,
        document: 'extractReport(source)',
        report: 'parseDraft(source)',
      },
    })
  const instead = insteadOf(call, source)
  if (instead === undefined) return
  throw new GxgkError(
    'badArgument',
    { call, argument: 'source', received: 'path', instead },
    {
      zh: `${call}：source 应为${expected.zh}，实为路径或网址 ${JSON.stringify(source.trim())}；请写 ${instead}`,
      en: `${call}: source must be ${expected.en}, got a path or an address ${JSON.stringify(source.trim())}; write ${instead}`,
    },
  )
}

/** A Buffer of Node is a Uint8Array of another class, which not every library takes. */
const plainBytes = (source: Uint8Array | ArrayBuffer): Uint8Array =>
  source instanceof ArrayBuffer
    ? new Uint8Array(source)
    : new Uint8Array(source.buffer, source.byteOffset, source.byteLength)

/** What is to be read. Throws where it is none that can be, telling what to write: a path, an address on the web, a promise. */
export const checkedSource = (call: string, source: Uint8Array | ArrayBuffer | string): Uint8Array | string => {
  assertSource(call, source)
  return typeof source === 'string' ? source : plainBytes(source)
}
