import type { Fact, FactLine } from './line'

/** Whom to ask about the report. */
export interface Contact {
  readonly unit?: string
  readonly phone?: string
  readonly address?: string
  readonly postcode?: string
  readonly email?: string
}

type Field = keyof Contact

const number = '(?:(?:[（(]0\\d{2,3}[）)]|0\\d{2,3})?[-－—–]?\\d{7,8}(?:[-－—–转]\\d{1,5})?|1[3-9]\\d{9})'
const phone = new RegExp(
  `(?:电话|热线|手机|座机)(?:号码)?(?:[（(及和/／、]*传真[）)]?)?(?:为|是)?[:：]?(${number}(?:[、/／,，或]${number})*)(?!\\d)`,
  'g',
)
const postcode = /邮(?:政)?编(?:码)?(?:为|是)?[:：]?(\d{6})(?!\d)/g
const email = /[A-Za-z0-9][\w.+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}/g
const address =
  /(?<!(?:下载|网站|网页|网络|链接|邮箱|邮件|IP|访问))(?:地址|地点)(?:为|是|位于)?[:：]([^，,；;。:：]{4,60})/g
const labelledUnit = /(?:联系|咨询|受理)(?:单位|部门|机构|科室|处室)[:：]([^，,；;。:：（(）)]{2,40})/g
const spokenUnit =
  /(?:与|向|同)([^，,；;。:：（(）)、]{2,40}?)(?:[（(][^（）()]{0,120}[）)])?(?:直接)?(?:联系|联络|咨询|反映|索取)/g
const unitEnding = /(?:府|局|厅|委|会|办|部|署|室|处|所|院|校|馆|中心|股|科|组|大厅|窗口|站|队)$/
/** No line without one of these tells any of the fields. */
const mayTell = /电话|热线|手机|座机|邮|@|地址|地点|联|咨询|受理|反映|索取/
const asking = /疑问|咨询|了解|意见|建议|问题|联系|查询/

/** Brackets that do not close, and what stands after the one that closes too many. */
const closed = (text: string): string => {
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    if (/[（(]/.test(text.charAt(i))) depth++
    else if (/[）)]/.test(text.charAt(i)) && --depth < 0) return text.slice(0, i)
  }
  return depth > 0 ? text.slice(0, text.search(/[（(]/)) : text
}

/** An address without the next label, which no mark parts from it. */
const addressAlone = (text: string): string | undefined => {
  const own = closed(text).replace(/(?:邮政?编码?|联系电话|电话|联系人|传真|电子邮[箱件]|邮箱).*$/, '')
  return /^(?:https?|www)/i.test(own) || own.length < 4 ? undefined : own
}

const dashes = (text: string) => text.replace(/[－—–]/g, '-')

const groups = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map((found) => found[1] ?? found[0])

const finders: { readonly [F in Field]: (text: string) => readonly (string | undefined)[] } = {
  unit: (text) =>
    [...groups(text, labelledUnit), ...(asking.test(text) ? groups(text, spokenUnit) : [])].filter(
      (name) => unitEnding.test(name) && !/^[各其他有该]/.test(name),
    ),
  phone: (text) => groups(text, phone).map(dashes),
  address: (text) => groups(text, address).map(addressAlone),
  postcode: (text) => groups(text, postcode),
  email: (text) => groups(text, email),
}

const fields = Object.keys(finders) as readonly Field[]

/**
 * Whom to ask, by the labels and sentences that say so. A field of which these lines tell two values is left out, and all
 * of it where they name only a unit, which may be any that is spoken of.
 */
export const contactIn = (all: readonly FactLine[]): Fact<Contact> | undefined => {
  const lines = all.filter(({ text }) => mayTell.test(text))
  const contact: { [F in Field]?: string } = {}
  const told: FactLine[] = []
  for (const field of fields) {
    const found = lines.flatMap((line) =>
      finders[field](line.text).flatMap((value) => (value === undefined ? [] : [{ value, line }])),
    )
    const [first] = found
    if (!first || found.some(({ value }) => value !== first.value)) continue
    contact[field] = first.value
    told.push(first.line)
  }
  const [first] = lines.filter((line) => told.includes(line))
  if (!first || (told.length === 1 && contact.unit !== undefined)) return undefined
  return { ...first.source, value: contact, raw: first.raw }
}
