import { describeProblem, safeParseDraft, safeParseReport } from '@gxgk/core'
import { describeImportProblem, importReport } from '@gxgk/import'

/** @typedef {{ readonly draft?: import('@gxgk/core').AnyDraft, readonly told: readonly string[] }} Read */

/** @param {import('@gxgk/core').AnyDraft} draft */
const about = (draft) => `${draft.organ}，${draft.year} 年度，${draft.form} 年格式`

/** UTF-8，否则按 GB18030。 @param {Uint8Array} bytes */
const decode = (bytes) => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

/** @param {string} text @returns {Read} */
const fromJson = (text) => {
  let value
  try {
    value = JSON.parse(text)
  } catch (error) {
    return { told: [`不是 JSON：${error instanceof Error ? error.message : String(error)}`] }
  }
  const report = safeParseReport(value)
  if (report.success) return { draft: report.data, told: [about(report.data), '各格都有数字，是一份完整的报告'] }
  const draft = safeParseDraft(value)
  if (draft.success) return { draft: draft.data, told: [about(draft.data), '有空白或合并的行，按草稿处理'] }
  return { told: ['不是年度报告：', ...draft.error.problems.map((problem) => `  ${describeProblem(problem)}`)] }
}

/** @param {string} text @returns {Read} */
const fromText = (text) => {
  const { draft, problems } = importReport(text)
  const told = problems.map((problem) => `未读准：${describeImportProblem(problem)}`)
  return draft ? { draft, told: [about(draft), ...told] } : { told: ['没有读出年度报告：', ...told] }
}

/**
 * 读一个 .json 或文本文件；读不出时 draft 缺，told 说明原因。
 * @param {string} file
 * @param {(file: string) => Uint8Array} readFile
 * @returns {Read}
 */
export const readDraft = (file, readFile) => {
  let bytes
  try {
    bytes = readFile(file)
  } catch (error) {
    return { told: [`打不开文件 ${file}：${error instanceof Error ? error.message : String(error)}`] }
  }
  const text = decode(bytes)
  return file.endsWith('.json') ? fromJson(text) : fromText(text)
}
