import { says } from './shape'
import type { State, Subject } from './state'
import { copyOf } from './state'
import type { Token } from './tokens'

/** Words by which what follows them is of a quarter or half of the year. */
const season = /季度|半年|月/
/** Words by which what follows is of something else. */
const elsewhere = /力争|预计|目标|公文|属性/

/** What a clause leaves behind for those after it, but for what it does with documents: a copy, to be filled in further. */
export const remember = (given: State, tokens: readonly Token[]): ReturnType<typeof copyOf> => {
  const next = copyOf(given)
  const { text } = given
  let subject: Subject | undefined
  let suit: Subject | undefined
  for (const { kind, value, date, start, end } of tokens) {
    if (kind === '补' && date === undefined) continue
    if (date === 'other' || date === 'season') {
      next.otherTime = true
      next.season = date === 'season'
    } else if (date === 'this') next.otherTime &&= next.season && text.slice(start, end).includes('月')
    else if (kind === '时') {
      next.otherTime = true
      next.season ||= season.test(text.slice(start, end))
    } else if (kind === '全') {
      if (next.season || '今本'.includes(text[start]!)) next.otherTime = next.season = false
    } else if (kind === '比') next.compare = true
    else if (kind === '申') {
      next.requests = next.context = true
      next.others = false
      subject = 'requests'
    } else if (kind === '涉') {
      next.context = true
      next.others = false
    } else if (kind === '讼') suit = value as Subject
    else if (kind === '文') subject = value as Subject
    else if (kind === '决') subject = next.requests ? subject : 'decisions'
    else if (kind === '费') subject = 'fees'
    // 内容涉及招标投标: of what the requests are, not of something else.
    else if (kind === '外') subject = says(tokens, '引') ? undefined : 'foreign'
    else if (value === 'others') {
      next.context = false
      next.others = true
    } else if ((kind === '阻' || kind === '应') && elsewhere.test(text.slice(start, end))) next.otherTime = true
  }
  // 因依申请公开引发的行政复议 is about 行政复议.
  next.subject = suit ?? subject ?? given.subject
  return next
}
