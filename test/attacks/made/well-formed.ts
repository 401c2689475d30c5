/** A piece of XML without the end tags that end nothing, and with those that are missing: a parser goes over all of it. */
export const wellFormed = (xml: string): string => {
  const open: string[] = []
  const kept: string[] = []
  let from = 0
  // One after another: all at once they would hold more than what is read of them.
  for (const { 0: tag, 1: end, 2: name = '', 3: alone, index } of xml.matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/g)) {
    if (alone !== '') continue
    if (end === '') open.push(name)
    else if (open.at(-1) === name) open.pop()
    else {
      kept.push(xml.slice(from, index))
      from = index + tag.length
    }
  }
  kept.push(xml.slice(from))
  return [...kept, ...open.reverse().map((name) => `</${name}>`)].join('')
}
