import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { AnyDraft } from '@gxgk/core'
import { blankDraft, formForYear, officialForms, toDocument } from '@gxgk/core'
import type { ExitCode } from '../exit-codes'
import { wrongUse } from '../failure'
import type { Io } from '../io'
import { formatOfName, renderAs } from '../render-as'
import { written } from '../written'

interface Options {
  readonly organ?: string
  readonly out?: string
  readonly totals?: string
}

/** `gxgk template`: a blank report of a year, to be filled in. */
export const templateCommand = async (
  year: number,
  { organ, out, totals = 'typed' }: Options,
  io: Io,
): Promise<ExitCode> => {
  const form = Number.isSafeInteger(year) ? formForYear(year) : undefined
  if (!form) throw wrongUse(`${year} 年度没有规定格式：${officialForms[0].years.from} 年度起才有`)
  if (out === undefined) throw wrongUse('写到哪里？例如 -o 填报.xlsx')
  // Somebody may have filled it in.
  if (out !== '-' && existsSync(resolve(io.cwd, out)))
    throw wrongUse(`已有 ${out}，没有盖掉，里面可能填了数：请换个名字，或先把它移走`)
  const format = out === '-' ? 'json' : formatOfName(out)
  if (totals !== 'typed' && totals !== 'formula') throw wrongUse('--totals 是 typed 或 formula')
  if (format === 'xlsx') {
    const { fillInWorkbook } = await import('@gxgk/xlsx')
    return written(out, fillInWorkbook(form, { year, totals, ...(organ !== undefined && { organ }) }), io)
  }
  const draft = blankDraft(form, { organ: organ ?? '（机关名称）', year }) as AnyDraft
  if (format === 'json') return written(out, `${JSON.stringify(draft, undefined, 2)}\n`, io)
  return written(out, await renderAs(toDocument(draft), format), io)
}
