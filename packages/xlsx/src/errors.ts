import type { OptionCheck, Wanted } from '@gxgk/document'
import { assertArgument, GxgkError, oneOf, record } from '@gxgk/document'

/** Why a workbook is left as it is. */
export type Refusal = 'protected' | 'signed'

const sentences = {
  protected: {
    zh: '工作簿加了密码保护，不能加批注：请先在 Excel 或 WPS 中撤销',
    en: 'the workbook is protected by a password: take the protection away in Excel or WPS first',
  },
  signed: {
    zh: '工作簿有数字签名，加批注会使签名失效：请用没有签名的一份',
    en: 'the workbook is digitally signed, and notes would break the signature: use an unsigned copy',
  },
} as const

export const cannotMark = (because: Refusal): GxgkError => {
  assertArgument('cannotMark', 'because', because, oneOf(...Object.keys(sentences)))
  return new GxgkError('cannotMark', { because }, sentences[because], { language: 'zh' })
}

/** The file that is marked. */
export const someBytes: Wanted = {
  expected: { zh: '.xlsx 文件的字节（Uint8Array）', en: 'the bytes of a .xlsx file (Uint8Array)' },
  instead: {
    text: 'markXlsx(await readFile(path), marks)',
    blob: 'markXlsx(new Uint8Array(await file.arrayBuffer()), marks)',
    document: 'markXlsx(renderXlsx(document), marks)',
    promise: 'markXlsx(await …, marks)',
  },
}

/** The remarks. */
export const someMarks: Wanted = {
  expected: { zh: '批注的列表', en: 'an array of marks' },
  instead: { result: 'marks: [{ place: { cell }, text }]' },
}

/** One remark. */
export const aMark: Wanted = {
  expected: {
    zh: '批注，形如 { place: { cell: "表!B2" } 或 { words }, text: 文字 }',
    en: 'a mark such as { place: { cell: "Sheet!B2" } or { words }, text: a string }',
  },
}

/** That the formula of a thing is longer than Excel takes. */
export const formulaTooLong = (of: string, length: number, most: number): GxgkError =>
  new GxgkError(
    'formulaTooLong',
    { of, length },
    {
      zh: `${of} 的公式有 ${length} 个字符，Excel 至多 ${most} 个`,
      en: `the formula of ${of} has ${length} characters; Excel takes ${most}`,
    },
  )

/** That a narrative is longer than a cell; `section` its id, `name` what the form calls it. */
export const textTooLong = (section: string, name: string, length: number, most: number): GxgkError =>
  new GxgkError(
    'textTooLong',
    { section, length },
    {
      zh: `fillInWorkbook：${name}有 ${length} 个字，一格至多 ${most} 个`,
      en: `fillInWorkbook: ${name} has ${length} characters; a cell holds ${most}`,
    },
  )

/** That a draft holds a figure that the form has no cell for. */
export const noPlace = (form: string, cell: string): GxgkError =>
  new GxgkError(
    'noPlace',
    { form, cell },
    {
      zh: `fillInWorkbook：格式 ${form} 没有 ${cell} 这一格，草稿里的数无处可放；列法不同的，表式请用 printedForm(form, draft.tables)`,
      en: `fillInWorkbook: form ${form} has no cell ${cell} for what the draft holds; where it prints other rows, give printedForm(form, draft.tables)`,
    },
  )

/** That reports are not of the form that is wanted, by the names of their organs. */
export const otherForm = (
  call: string,
  reports: readonly { readonly organ: string; readonly form: string }[],
  wanted: string,
): GxgkError => {
  const told = reports.map(({ organ, form }) => ({ organ, form }))
  return new GxgkError(
    'otherForm',
    { reports: told, wanted },
    {
      zh: `${call}：用的不是格式 ${wanted}：${told.map(({ organ, form }) => `${organ}（${form}）`).join('、')}`,
      en: `${call}: not in the form ${wanted}: ${told.map(({ organ, form }) => `${organ} (${form})`).join(', ')}`,
    },
  )
}

const hasTables = (value: unknown): boolean => record.is(value) && record.is((value as { tables?: unknown }).tables)

export const aForm: OptionCheck = {
  expected: { zh: '表式', en: 'a form' },
  is: (value) => hasTables(value) && Array.isArray((value as { sections?: unknown }).sections),
}
export const aDraft: OptionCheck = { expected: { zh: '草稿', en: 'a draft' }, is: hasTables }
export const aYear: OptionCheck = { expected: { zh: '年份', en: 'a year' }, is: Number.isSafeInteger }
export const someDrafts: OptionCheck = {
  expected: { zh: '报告的列表，至少一份', en: 'an array of reports, at least one' },
  is: (value) => Array.isArray(value) && value.length > 0 && value.every(hasTables),
}
export const withForm: OptionCheck = {
  expected: { zh: '{ form } 的对象', en: 'an object { form }' },
  is: (value) => record.is(value) && aForm.is((value as { form?: unknown }).form),
}
