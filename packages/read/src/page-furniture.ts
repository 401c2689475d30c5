/** A day and a time as browsers print them, in the usual orders and words of many countries. */
const day = String.raw`\d{1,4}\s?[./\-年]\s?\d{1,2}\s?[./\-月]\s?\d{1,4}\s?[.日]?`
const noon = String.raw`上午|下午|凌晨|早上|中午|晚上|午前|午後|오전|오후|[AaPp]\.?\s?[Mm]\.?`
const time = String.raw`(?:${noon})?\s?\d{1,2}\s?[:：.时時点h]\s?\d{2}(?:[:：]\d{2})?(?:\s?(?:${noon}))?`
const stamp = new RegExp(String.raw`^\s*(${day}[,，]?\s*${time})(?:\s+(\S.*))?$`)

const address = String.raw`(?:https?|file|about|data|blob|chrome[\w-]*):\S*`
const addressAlone = new RegExp(String.raw`^\s*${address}\s*$`, 'i')
const addressAndCount = new RegExp(String.raw`^\s*${address}\s+(\d{1,4})\s*/\s*(\d{1,4})\s*$`, 'i')
const titleAndAddress = new RegExp(String.raw`\S\s{2,}${address}\s*$`, 'i')
const countAlone = /^\s*(\d{1,4})\s*\/\s*(\d{1,4})\s*$/
const countAndStamp = new RegExp(
  String.raw`^\s*(?:第\s*)?\d{1,4}\s*(?:/|of|页\s*[，,/]?\s*共)\s*\d{1,4}(?:\s*页)?\s+${day}[,，]?\s*${time}\s*$`,
  'i',
)

const isCount = (found: RegExpExecArray | null): boolean => {
  const [, number, all] = found ?? []
  return number !== undefined && Number(number) >= 1 && Number(number) <= Number(all)
}

/** Whether the counts are those of pages: 1/3, 2/3, 3/3. */
const areCounts = (counts: readonly RegExpExecArray[]): boolean =>
  counts.length > 0 &&
  counts.every(([, number, all], i) => Number(number) === i + 1 && Number(all) === Number(counts[0]![2])) &&
  counts.length === Number(counts[0]![2])

/** Longer lines stand at the head or the foot of no page. */
const longest = 300

/** Shorter words may stand anywhere. */
const shortestTitle = 8

/**
 * Which of some lines a browser prints at the head and the foot of each page: day, time and title, address and page of
 * pages; and the title of the page as it stands there. A day and a time alone are told only where the address is there too, the very same stands again, or a title beside it that stands above.
 */
export const browserLines = (
  all: readonly string[],
): { readonly lines: ReadonlySet<number>; readonly title: string } => {
  const texts = all.map((text) => (text.length > longest ? '' : text.trimEnd()))
  const found = new Set<number>()
  let title = ''
  const times = new Map<string, number>()
  const again = (words: string) => times.set(words, (times.get(words) ?? 0) + 1)
  texts.forEach((text, i) => {
    if (isCount(addressAndCount.exec(text)) || countAndStamp.test(text)) found.add(i)
    const stamped = stamp.exec(text)
    if (stamped) again(stamped[1]!)
    else if (titleAndAddress.test(text)) again(text.trim())
  })
  const hasFeet = found.size > 0
  /** Whether words stand in a line above too, as the title of a page does. */
  const isTitle = (words: string | undefined, at: number) =>
    words !== undefined &&
    words.length >= shortestTitle &&
    texts.some((other, i) => i < at && other.includes(words.trim()) && !stamp.test(other))
  const titles: number[] = []
  texts.forEach((text, i) => {
    const [, when, beside] = stamp.exec(text) ?? []
    if (when !== undefined && (hasFeet || times.get(when)! > 1 || isTitle(beside, i))) {
      found.add(i)
      if (beside !== undefined) title ||= beside
      else if (texts[i + 1] !== undefined) titles.push(i + 1)
    }
    if (titleAndAddress.test(text) && (times.get(text.trim()) ?? 0) > 1) found.add(i)
  })
  if (found.size === 0) return { lines: found, title }
  if (titles.length > 1 && titles.every((i) => texts[i]!.trim() === texts[titles[0]!]!.trim()))
    for (const i of titles) {
      found.add(i)
      title ||= texts[i]!.trim()
    }
  const counts = texts.flatMap((text, i) => {
    const count = countAlone.exec(text)
    return count ? [{ count, i }] : []
  })
  if (areCounts(counts.map(({ count }) => count)))
    for (const { i } of counts) {
      found.add(i)
      for (const beside of [i - 1, i + 1]) if (addressAlone.test(texts[beside] ?? '')) found.add(beside)
    }
  return { lines: found, title }
}

const numbered =
  /^\s*(?:[—–―─-]{1,2}\s?(\d{1,3})\s?[—–―─-]{1,2}|·\s?(\d{1,3})\s?·|第\s?(\d{1,3})\s?页(?:\s?[，,/]?\s?共\s?\d{1,3}\s?页)?|Page\s(\d{1,3})(?:\sof\s\d{1,3})?|(\d{1,3})\s?[/／]\s?\d{1,3})\s*$/i

/** The number of a page as it is printed with dashes or words around it: `— 3 —`, `第3页 共9页`, `3/9`; undefined in any other line. */
export const pageNumberIn = (text: string): number | undefined => {
  const number = numbered
    .exec(text)
    ?.slice(1)
    .find((one) => one !== undefined)
  return number === undefined ? undefined : Number(number)
}

/** Which of some lines are the numbers of pages: two or more that go up by one, or a single one that `isAtEdge`. */
export const pageNumberLines = (texts: readonly string[], isAtEdge: (line: number) => boolean): ReadonlySet<number> => {
  const lines = texts.flatMap((text, line) => {
    const number = pageNumberIn(text)
    return number === undefined ? [] : [{ line, number }]
  })
  const isSeries = lines.every(({ number }, i) => i === 0 || number === lines[i - 1]!.number + 1)
  const isTold = lines.length > 1 ? isSeries : lines.every(({ line }) => isAtEdge(line))
  return new Set(isTold ? lines.map(({ line }) => line) : [])
}
