import { GxgkError } from '@gxgk/document'

// Sentences for those who call, none of which gets on a page.

const say = (
  call: string,
  code: string,
  params: { readonly [name: string]: unknown },
  zh: string,
  en: string,
  options?: ErrorOptions,
) => new GxgkError(code, params, { zh: `${call}：${zh}`, en: `${call}: ${en}` }, options)

export const needsFontkit = (found: boolean, options?: ErrorOptions) =>
  say(
    'renderPdf',
    'badFont',
    { reason: 'needsFontkit' },
    `有的字体是 CFF 轮廓，要用 fontkit：npm install fontkit${found ? '' : "，并给选项 fontkit: () => import('fontkit')"}`,
    `a font has CFF outlines, which need the package fontkit: npm install fontkit${found ? '' : ", and give the option fontkit: () => import('fontkit')"}`,
    options,
  )

export const noFontFor = (call: string, character: string, place: string) => {
  const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
  return say(
    call,
    'badCharacter',
    { character, reason: 'noFont', place },
    `没有一种字体有“${place}”里的“${character}”（U+${code}）`,
    `no font has "${character}" (U+${code}), in "${place}"`,
  )
}

export const cannotStandAlone = (call: string, type: string) =>
  say(call, 'badDocument', { type }, `${type} 不能单独成文`, `a ${type} cannot stand on its own`)

export const sameName = (name: string) =>
  say(
    'renderPdf',
    'badOption',
    { call: 'renderPdf', option: 'attachments', name },
    `选项 attachments：有两个附件都叫 ${name}（报告数据的附件在内）`,
    `option attachments: two attachments are called ${name}, that of the data among them`,
  )

/** What pdfmake takes a font as. */
export const aUrl = { zh: '地址（URL），或当场给出地址的函数', en: 'a URL, or a function that gives one at once' }

/** What attachments are given as. */
export const someFiles = {
  zh: '附件的列表，每个为 { name, bytes, mime, description }：不带文件夹的文件名，字节，如 text/csv 的种类，说明（可省）',
  en: 'an array of { name, bytes, mime, description }: a name without folder, bytes, a type such as text/csv, and words on it, if any',
}

/** What only a fault of the program itself can bring about. */
export const broken = (what: string, params: { readonly [name: string]: unknown } = {}) =>
  say(
    'renderPdf',
    'internal',
    params,
    `程序自身有误，请告诉我们：${what}`,
    `${what}; this is a fault of the program itself, please report it`,
  )
