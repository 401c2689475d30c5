import type { Wanted } from '@gxgk/document'
import { GxgkError } from '@gxgk/document'

/** Why a file is left as it is. */
export type Refusal = 'protected' | 'password' | 'signed'

const sentences = {
  protected: {
    zh: '文档设有编辑限制，不能加批注：请先在 Word 或 WPS 中停止保护',
    en: 'the document is protected against editing: stop the protection in Word or WPS first',
  },
  password: {
    zh: '文档要密码才能修改，不能加批注：请先在 Word 或 WPS 中去掉修改密码',
    en: 'the document asks for a password to be modified: take the password away in Word or WPS first',
  },
  signed: {
    zh: '文档有数字签名，加批注会使签名失效：请用没有签名的一份',
    en: 'the document is digitally signed, and comments would break the signature: use an unsigned copy',
  },
} as const

export const cannotMark = (because: Refusal): GxgkError =>
  new GxgkError('cannotMark', { because }, sentences[because], { language: 'zh' })

/** The file that is marked. */
export const someBytes: Wanted = {
  expected: { zh: '.docx 文件的字节（Uint8Array）', en: 'the bytes of a .docx file (Uint8Array)' },
  instead: {
    text: 'markDocx(await readFile(path), marks)',
    blob: 'markDocx(new Uint8Array(await file.arrayBuffer()), marks)',
    document: 'markDocx(renderDocx(document), marks)',
    promise: 'markDocx(await …, marks)',
  },
}

/** The remarks. */
export const someMarks: Wanted = {
  expected: { zh: '批注的列表', en: 'an array of marks' },
  instead: { result: 'marks: [{ place: { path }, text }]' },
}

/** One remark. */
export const aMark: Wanted = {
  expected: {
    zh: '批注，形如 { place: { path } 或 { words }, text: 文字 }',
    en: 'a mark such as { place: { path } or { words }, text: a string }',
  },
}
