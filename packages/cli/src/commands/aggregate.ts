import type { AnyDraft } from '@gxgk/core'
import { aggregate, figuresCsv, officialForms, parseReport, toDocument } from '@gxgk/core'
import type { ExitCode } from '../exit-codes'
import { wrongUse } from '../failure'
import type { Io } from '../io'
import { draftsOf } from '../read-others'
import { formatOfName, renderAs } from '../render-as'
import { told } from '../told'
import { written } from '../written'

interface Options {
  readonly organ?: string
  readonly out?: string
  readonly units?: boolean
}

/** `gxgk aggregate --units`: the reports side by side, a row each, as a workbook with sums or as text. */
const unitsCommand = async (given: readonly string[], out: string, io: Io): Promise<ExitCode> => {
  const format = out === '-' ? 'csv' : formatOfName(out)
  const drafts = await draftsOf(given, io)
  if (format === 'csv' || format === 'tsv')
    return written(out, figuresCsv(drafts, { shape: 'wide', separator: format === 'csv' ? ',' : '\t' }), io)
  if (format !== 'xlsx') throw wrongUse('--units 写成 xlsx、csv 或 tsv')
  const { districtWorkbook } = await import('@gxgk/xlsx')
  const form = officialForms.find(({ id }) => id === drafts[0]!.form)!
  return written(
    out,
    told(() => districtWorkbook(drafts, { form })),
    io,
  )
}

/** `gxgk aggregate`: one report that adds up those given. */
export const aggregateCommand = async (
  given: readonly string[],
  { organ, out = '-', units = false }: Options,
  io: Io,
): Promise<ExitCode> => {
  if (units) return unitsCommand(given, out, io)
  if (organ === undefined) throw wrongUse('请用 --organ 给出汇总机关的名称')
  const drafts = await draftsOf(given, io)
  const sum = told(() => {
    const reports = drafts.map((draft) => parseReport(draft))
    return aggregate(reports as never, { organ, year: drafts[0]!.year })
  }) as AnyDraft
  const format = out === '-' ? 'json' : formatOfName(out)
  if (format === 'json') return written(out, `${JSON.stringify(sum, undefined, 2)}\n`, io)
  return written(out, await renderAs(toDocument(sum), format), io)
}
