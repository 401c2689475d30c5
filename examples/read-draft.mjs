import { describeImport, ImportError, importReport } from '@gxgk/import'

/** @typedef {{ readonly draft?: import('@gxgk/core').AnyDraft, readonly told: readonly string[] }} Read */

const kinds = {
  html: '网页',
  text: '文本',
  markdown: 'Markdown',
  docx: 'Word 文件',
  xlsx: 'Excel 工作簿',
  pdf: 'PDF',
  mht: '网页归档',
  json: 'JSON',
}

/** @param {import('@gxgk/core').AnyDraft} draft */
const about = (draft) => `${draft.organ}，${draft.year} 年度，${draft.form} 年格式`

/** @param {unknown} error */
const sentenceOf = (error) => (error instanceof Error ? error.message : String(error))

/**
 * 读一个文件，网页、网页归档、文本、Markdown、Word、PDF、JSON 都行；读不出时 draft 缺，told 说明原因。
 * @param {string} file
 * @param {(file: string) => Uint8Array} readFile
 * @returns {Promise<Read>}
 */
export const readDraft = async (file, readFile) => {
  let bytes
  try {
    bytes = readFile(file)
  } catch (error) {
    return { told: [`打不开文件 ${file}：${sentenceOf(error)}`] }
  }
  try {
    const result = await importReport(bytes)
    const { draft, type, confidence } = result
    const told = describeImport(result)
    if (!draft) return { told: ['没有读出年度报告：', ...told] }
    const [reading, ...problems] = told
    const sure = `${kinds[type]}，把握 ${(100 * confidence).toFixed(1)}%`
    return { draft, told: [`${reading}`, about(draft), sure, ...problems.map((problem) => `请留意：${problem}`)] }
  } catch (error) {
    if (!(error instanceof ImportError)) throw error
    return { told: [`没有读出年度报告：${error.message}`] }
  }
}
