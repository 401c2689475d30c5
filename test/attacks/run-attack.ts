import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'tsup'
import { docxParts, xlsxOf } from '@gxgk/deviations'
import { strToU8, zipSync } from 'fflate'
import { pdfOfPages, words } from '../pdf-writer'
import type { Attack } from './attack'

/** What reading a file came to: what was said, milliseconds of processor, the megabytes that it took beyond what reading small files takes. */
export interface Cost {
  readonly told: string
  readonly milliseconds: number
  readonly megabytes: number
}

const libraries = ['fflate', 'markdown-it', 'parse5', /^pdfjs-dist/, 'saxes', 'zod']
const cache = fileURLToPath(new URL('../../node_modules/.cache/gxgk-attacks/', import.meta.url))

/** Small files of each type, read first: what a library takes to be loaded is not the attack's. */
const smallFiles = (): readonly Uint8Array[] => [
  strToU8('<h1>某局2024年政府信息公开工作年度报告</h1><table><tr><td>1</table>'),
  strToU8('某局2024年政府信息公开工作年度报告\n一、总体情况\n'),
  strToU8('# 某局2024年政府信息公开工作年度报告\n\n| a | b |\n|---|---|\n| 1 | 2 |\n'),
  zipSync(
    Object.fromEntries(
      Object.entries(docxParts({ type: 'document', meta: { title: '', lang: 'zh-CN' }, children: [] })).map(
        ([name, xml]) => [name, strToU8(xml)],
      ),
    ),
  ),
  xlsxOf({ type: 'document', meta: { title: '', lang: 'zh-CN' }, children: [] }),
  pdfOfPages([words('a', 50, 50)]),
]

/** Runs attacks in processes of their own, on the code as it is built for users. */
export class Attacks {
  private readonly folder = mkdtempSync(join(tmpdir(), 'gxgk-attack-'))
  private readonly small: readonly string[] = smallFiles().map((bytes, i) => this.put(`small-${i}`, bytes))

  static async built(): Promise<Attacks> {
    await build({
      entry: { attack: fileURLToPath(new URL('attack-child.ts', import.meta.url)) },
      outDir: cache,
      format: 'esm',
      target: 'node20',
      noExternal: [/^@gxgk\//],
      external: libraries,
      esbuildOptions: (options) => {
        options.conditions = ['@gxgk/source']
      },
      config: false,
      silent: true,
    })
    return new Attacks()
  }

  private put(name: string, bytes: Uint8Array): string {
    const file = join(this.folder, name)
    writeFileSync(file, bytes)
    return file
  }

  /** Ends a process that takes longer than ten minutes. */
  cost({ bytes }: Attack): Cost {
    const file = this.put('attack', bytes())
    const child = spawnSync(process.execPath, ['--max-old-space-size=400', `${cache}attack.js`, file, ...this.small], {
      timeout: 600_000,
      encoding: 'utf8',
    })
    const { signal, status, stdout, stderr } = child
    const line = stdout.split('\n').findLast((one) => one.startsWith('{'))
    if (line !== undefined) return JSON.parse(line) as Cost
    return { told: `${signal ?? status}: ${stderr.slice(-300)}`, milliseconds: Infinity, megabytes: Infinity }
  }

  end(): void {
    rmSync(this.folder, { recursive: true })
  }
}
