import type { AnyDraft } from '@gxgk/core'
import { officialForms, printedForm } from '@gxgk/core'
import { isMarkable, markedOriginal } from './marked-original'
import { pdfOf } from './pdf-of'
import type { Shown } from './shown'
import type { Words } from './words/words'

/** A file to be taken away, and what is told of it. */
export interface Taken {
  readonly name: string
  readonly part: BlobPart
  readonly type: string
  readonly note?: (words: Words) => string
}

export interface Output {
  readonly id: keyof Words['outputs']
  /** Whether there is such a file of a report; of every report when absent. */
  readonly isThere?: (shown: Shown) => boolean
  readonly make: (shown: Shown) => Promise<Taken>
}

const bytes = (made: Uint8Array) => made as Uint8Array<ArrayBuffer>

const types = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  html: 'text/html',
  json: 'application/json',
} as const

/** A file of the report under its own title. */
const titled = (
  id: Output['id'],
  ending: keyof typeof types,
  part: (draft: AnyDraft) => Promise<BlobPart>,
  title = '政府信息公开工作年度报告',
): Output => ({
  id,
  make: async ({ draft }) => ({
    name: `${draft.organ}${draft.year}年${title}.${ending}`,
    part: await part(draft),
    type: types[ending],
  }),
})

const composed = async (draft: AnyDraft) => (await import('./composed')).toDocument(draft)

const formOf = (draft: AnyDraft) => officialForms.find(({ id }) => id === draft.form) ?? officialForms[0]

const fillIn = async (draft: AnyDraft): Promise<BlobPart> => {
  const { fillInWorkbook } = await import('@gxgk/xlsx')
  return bytes(fillInWorkbook(printedForm(formOf(draft), draft.tables), { draft }))
}

/** What can be taken away of a report; what writes it is loaded when it is first asked for. */
export const outputs: readonly Output[] = [
  titled('pdf', 'pdf', async (draft) => bytes(await pdfOf(await composed(draft)))),
  titled('docx', 'docx', async (draft) => bytes((await import('@gxgk/docx')).renderDocx(await composed(draft)))),
  titled('xlsx', 'xlsx', async (draft) => bytes((await import('@gxgk/xlsx')).renderXlsx(await composed(draft)))),
  titled('fillIn', 'xlsx', fillIn, '政府信息公开工作年度报告填报工作簿'),
  titled('html', 'html', async (draft) => (await import('@gxgk/html')).renderHtml(await composed(draft))),
  titled('json', 'json', async (draft) => JSON.stringify(draft, null, 2)),
  {
    id: 'district',
    isThere: ({ units }) => units !== undefined,
    make: async ({ draft, units = [] }) => ({
      name: `${draft.year}年政府信息公开工作年度报告${units.length}家汇总.xlsx`,
      part: bytes((await import('@gxgk/xlsx')).districtWorkbook(units, { form: formOf(draft) })),
      type: types.xlsx,
    }),
  },
  {
    id: 'marked',
    isThere: isMarkable,
    make: async (shown) => {
      const { name, made, type } = await markedOriginal(shown)
      const note = ({ remarks }: Words) => remarks(made.placed, made.unplaced.length)
      return { name, part: bytes(made.bytes), type: types[type], note }
    },
  },
]
