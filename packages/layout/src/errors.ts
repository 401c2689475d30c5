import { GxgkError, objectWith } from '@gxgk/document'

// Sentences for those who call, none of which gets on a page.

/** A character that cannot be set, as an error names it: `"𠀀" (U+20000)`. */
const named = (code: number) =>
  `${/^\p{Surrogate}|\p{Control}$/u.test(String.fromCodePoint(code)) ? '' : `"${String.fromCodePoint(code)}" `}(U+${code.toString(16).toUpperCase().padStart(4, '0')})`

const sayOf = (
  call: string,
  code: string,
  params: { readonly [name: string]: unknown },
  zh: string,
  en: string,
  options?: ErrorOptions,
) => new GxgkError(code, params, { zh: `${call}：${zh}`, en: `${call}: ${en}` }, options)

const say = (code: string, params: { readonly [name: string]: unknown }, zh: string, en: string) =>
  sayOf('composeDocument', code, params, zh, en)

export type Unprintable = 'control' | 'rightToLeft'

const why: { readonly [W in Unprintable]: readonly [string, string] } = {
  control: ['不能印', 'cannot be printed'],
  rightToLeft: ['从右往左写，排不了', 'is written from right to left, which is not supported'],
}

export const badCharacter = (code: number, reason: Unprintable | undefined, place: string) => {
  const [zh, en] = reason ? why[reason] : ['', '']
  const what = named(code)
  return say(
    'badCharacter',
    { character: String.fromCodePoint(code), reason: reason ?? 'noFont', place },
    reason
      ? `${place} 里的 ${what} ${zh}`
      : `没有一种字体有 ${place} 里的 ${what}；换一种字体，或用 missing: "box" 印成方框`,
    reason ? `${what} ${en}, in ${place}` : `no font has ${what}, in ${place}`,
  )
}

export const badMargin = (side: string, size: unknown) =>
  say(
    'badMargin',
    { side, size },
    `${side} 边距应为大于等于 0 的毫米数，实为 ${String(size)}`,
    `the ${side} margin must be a number of millimetres ≥ 0, got ${String(size)}`,
  )

export const noRoom = (width: number, height: number, least: number) =>
  say(
    'badMargin',
    { width, height, least },
    `边距只给文字留下 ${width} × ${height} 毫米，至少要 ${least} × ${least} 毫米`,
    `margins leave ${width} × ${height} mm for the text, which needs ${least} × ${least} mm`,
  )

export const noRoomBelow = (least: number) =>
  say(
    'badMargin',
    { side: 'bottom', least },
    `下边距至少 ${least} 毫米，才放得下页码`,
    `the bottom margin must be at least ${least} mm for the page number`,
  )

export const tooManyColumns = (caption: string, columns: number) =>
  say(
    'tooManyColumns',
    { caption, columns },
    `表“${caption}”有 ${columns} 列，一页里排不下`,
    `the table "${caption}" has ${columns} columns, more than stand beside each other on a page`,
  )

export const noFontForAll = (words: string, place: string) =>
  say(
    'badCharacter',
    { text: words, reason: 'noFont', place },
    `没有一种字体有 ${place} 的全部字符“${words}”`,
    `no font has all characters of "${words}", in ${place}`,
  )

export const cannotStandAlone = (type: string) =>
  say('badDocument', { type }, `${type} 不能单独排版`, `a ${type} cannot stand on its own`)

/** What messages call a font, `fonts.fangsong`, and the call that it was given to. */
export interface FontName {
  readonly call: string
  readonly font: string
}

/** Why a file is no font that can be used; `{table}` stands for the name of a table of the font. */
const reasons = {
  notFont: ['不是 TrueType 或 OpenType 字体', 'is not a TrueType or OpenType font'],
  collection: [
    '是字体集（TTC），请先取出其中一款',
    'is a collection of fonts (TTC), of which one must be taken out first',
  ],
  webFont: [
    '是网页字体（WOFF），请先解成 TrueType 或 OpenType',
    'is a web font (WOFF), which must be unpacked to TrueType or OpenType first',
  ],
  shortList: ['不完整，断在表的目录里', 'is cut short in its list of tables'],
  shortTable: ['不完整，断在“{table}”表里', 'is cut short in its table "{table}"'],
  noTable: ['是没有“{table}”表的字体', 'is a font without the table "{table}"'],
  damagedTable: ['的“{table}”表损坏了', 'is damaged in its table "{table}"'],
} as const

export type FontFault = keyof typeof reasons

/** A font cannot be used. */
export const badFont = ({ call, font }: FontName, reason: FontFault, table = '', options?: ErrorOptions) => {
  const [zh, en] = reasons[reason].map((words) => `${font} ${words.replace('{table}', table)}`) as [string, string]
  return sayOf(call, 'badFont', { font, reason, ...(table && { table }) }, zh, en, options)
}

/** The file of a font cannot be read, `where` being its address, if it has one. */
export const unreadFont = ({ call, font }: FontName, where: string | undefined, cause: unknown) => {
  const detail = cause instanceof Error ? cause.message : String(cause)
  return sayOf(
    call,
    'badFont',
    { font, reason: 'unread', ...(where !== undefined && { url: where }), detail },
    `${font} 读不出${where === undefined ? '' : `（${where}）`}：${detail}`,
    `${font} cannot be read${where === undefined ? '' : ` from ${where}`}: ${detail}`,
    { cause },
  )
}

/** What a font may be given as. */
export const aFont = {
  zh: '字体的字节、地址（URL），或给出其一的函数',
  en: 'the bytes of a font, its URL, or a function that gives one of these',
}

/** What `composeDocument` and `textStyles` are given. */
export const someFaces = /* @__PURE__ */ objectWith(
  '字体 { xiaobiaosong, heiti, kaiti, fangsong }，各一列',
  'faces { xiaobiaosong, heiti, kaiti, fangsong }, a list each',
  'xiaobiaosong',
  'heiti',
  'kaiti',
  'fangsong',
)
export const aGrid = /* @__PURE__ */ objectWith('格网', 'a grid', 'size', 'pitchOf')
