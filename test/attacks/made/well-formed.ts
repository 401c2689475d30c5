/** A piece of XML without the end tags that end nothing, and with those that are missing: a parser goes over all of it. */
export const wellFormed = (xml: string): string => {
  const open: string[] = []
  const kept = xml.replace(/<(\/?)([\w:]+)[^<>]*?(\/?)>/g, (tag, end: string, name: string, alone: string) => {
    if (alone !== '') return tag
    if (end === '') open.push(name)
    else if (open.at(-1) === name) open.pop()
    else return ''
    return tag
  })
  return [kept, ...open.reverse().map((name) => `</${name}>`)].join('')
}
