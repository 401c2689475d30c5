import { flows } from './families'
import { readAll, readAllOfLast, readHandledOfOne, rowOfAll } from './read-all'
import { parted, says, shapeOf, valuesOf } from './shape'
import type { State } from './state'
import { changed } from './state'
import type { Token } from './tokens'

/** What the requests are about, told without a figure before what became of them. */
const ofContent = /^(?:(?:申请|内容|(?:主要)?涉及)[^；：\d]*|从[^，；：\d]*看)，$/

/** A clause that says all of something, without a figure: of the sentence before, where its own begins so. */
export const readEvery = (given: State, words: readonly Token[]): State => {
  const { figures, last, part, before, text } = given
  const told = text.slice(0, words[0]!.start)
  const begins = !/[，；：\d]/.test(told) && says(words, '皆各')
  // 申请内容主要涉及征地，均已答复: what was asked for is said by the way.
  const goesOn = given.subject === 'requests' && given.figures.length === 0 && ofContent.test(told)
  if (!before || !(begins || goesOn)) return readEveryOf(given, words)
  // 其中网上申请10件。均已答复: of all, where a new sentence says it.
  const isDeed = says(words, '动') && !says(words, '果人局讼')
  // 引发复议1件。全部按期办结: the requests, though the suit was told last.
  const isOfSuits = text.slice(words[0]!.start, words.at(-1)!.end).includes('审')
  const whole = isDeed && !isOfSuits && before.figures.find(({ topics: [topic] }) => flows.includes(topic))
  const known = changed(given, {
    ...before,
    last: whole || before.last,
    subject: whole ? 'requests' : given.subject,
    part: isDeed ? 'whole' : before.part,
  })
  return changed(readEveryOf(known, words), { figures, last, part, subject: given.subject })
}

const readEveryOf = (state: State, words: readonly Token[]): State => {
  const told = parted(words)[1]
  const isAll = told.some(({ kind, start }) => kind === '果' && state.text.startsWith('全部', start))
  const shape = shapeOf(told)
    .replaceAll('各', '皆')
    .replace('果', isAll ? '皆果' : '果')
  const row = rowOfAll(shape)
  const isOfSuit = state.last?.topics[0]?.endsWith('.total') || valuesOf(told, '动')[0] === 'newlyReceived'
  if (row?.says === 'handledOfOne') return readHandledOfOne(state, words)
  if (row && (row.says !== 'closed' || isOfSuit)) return readAllOfLast(state, row.says, told)
  const at = words.findIndex(({ kind }) => kind === '皆')
  return at < 0 ? state : readAll(state, words, at)
}
