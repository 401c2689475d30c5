import { diagnose } from '@gxgk/core'
import { bytesOf } from './bytes-of'
import { Told } from './sentences-of'
import type { Shown } from './shown'

const markers = {
  docx: async () => (await import('@gxgk/docx')).markDocx,
  xlsx: async () => (await import('@gxgk/xlsx')).markXlsx,
}

const typeOf = ({ original }: Shown): keyof typeof markers | undefined => {
  const type = original?.read.type
  return type === 'docx' || type === 'xlsx' ? type : undefined
}

/** Whether the file can be given back with remarks. */
export const isMarkable = (shown: Shown): boolean => typeOf(shown) !== undefined

/** The file as it was given, with a remark at each fault that it has; what was changed on the page is not in it. */
export const markedOriginal = async (shown: Shown) => {
  const type = typeOf(shown)
  const { original, previous } = shown
  if (!type || !original?.read.draft) throw new Error('no file to mark')
  const { fileMarks } = await import('./file-marks')
  const { draft, trace } = original.read
  const marks = fileMarks(diagnose(draft, previous && { previous }), trace)
  if (marks.length === 0) throw new Told({ zh: '核对没有发现问题，没有要标的', en: 'nothing was found to remark on' })
  const mark = await markers[type]()
  const { file } = original
  // A workbook with macros keeps its ending, by which programs know it.
  const name = file.name.replace(/(\.[^.]*)?$/, '.已核对$1')
  return { name, type, made: mark(await bytesOf(file), marks) }
}
