/** How sure it is that a rule is in force: of some conditions, such as the width of the window, nothing is known. */
export type Force = 'sure' | 'unsure' | 'none'

interface Block {
  /** Absent outside of rules. */
  readonly selectors: string | undefined
  readonly force: Force
  declarations: string
}

/** Strings, remarks and escaped signs, in which no other sign counts, and the signs that part rules. */
const token = /"(?:[^"\\\n]+|\\[^])*"?|'(?:[^'\\\n]+|\\[^])*'?|\/\*[^]*?(?:\*\/|$)|\\[^]|[{};]/g

/** Longer selectors nobody writes; rules in rules make them of one another. */
const longestSelectors = 10_000

/** The parts of a list between commas that stand in no brackets. */
export const partsOf = (list: string): readonly string[] => {
  if (!list.includes('(') && !list.includes('[')) return list.split(',')
  const parts: string[] = []
  let [from, level] = [0, 0]
  for (let at = 0; at < list.length; at++) {
    const sign = list[at]!
    if (sign === '(' || sign === '[') level++
    else if (sign === ')' || sign === ']') level--
    else if (sign === ',' && level === 0) {
      parts.push(list.slice(from, at))
      from = at + 1
    }
  }
  return [...parts, list.slice(from)]
}

const forScreens = /^(?:(?:only\s+)?(?:screen|all)|not\s+(?:print|speech))?$/i
/** Paper, narrow windows, and what is not. */
const otherwise = /print|speech|max-(?:device-)?(?:width|height)|<|portrait|\bnot\b/i

const forceOfMedia = (media: string): Force => {
  const parts = media.split(',')
  if (parts.some((part) => forScreens.test(part.trim()))) return 'sure'
  return parts.every((part) => otherwise.test(part)) ? 'none' : 'unsure'
}

const forceOf = (prelude: string): Force => {
  const [, name = '', condition = ''] = /^@([\w-]+)([^]*)$/.exec(prelude) ?? []
  if (/^media$/i.test(name)) return forceOfMedia(condition)
  if (/^layer$/i.test(name)) return 'sure'
  if (/^supports$/i.test(name)) return /\bnot\b/i.test(condition) ? 'unsure' : 'sure'
  return /^(?:container|scope|starting-style)$/i.test(name) ? 'unsure' : 'none'
}

const less = (one: Force, other: Force): Force =>
  one === 'none' || other === 'none' ? 'none' : one === 'unsure' || other === 'unsure' ? 'unsure' : 'sure'

/** The selectors of a rule in a rule: `&` is the outer one, and what does not begin so stands within it. None where they are long. */
const nested = (prelude: string, outer: string): string | undefined => {
  const times = prelude.split('&').length - 1
  if (prelude.length + times * outer.length > longestSelectors) return undefined
  return partsOf(prelude)
    .map((part) => (part.includes('&') ? part.split('&').join(`:is(${outer})`) : `* ${part}`))
    .join(',')
}

const opened = (prelude: string, around: Block): Block => {
  const { selectors: outer } = around
  if (prelude.startsWith('@'))
    return { selectors: outer, force: less(around.force, forceOf(prelude)), declarations: '' }
  if (outer === undefined) return { selectors: prelude, force: around.force, declarations: '' }
  const selectors = around.force === 'none' ? undefined : nested(prelude, outer)
  return { selectors: selectors ?? '', force: selectors === undefined ? 'none' : around.force, declarations: '' }
}

/** Calls back for each rule of a style sheet that is or may be in force, rules in rules too. */
export const eachRule = (
  sheet: string,
  found: (selectors: string, declarations: string, isSure: boolean) => void,
): void => {
  const text = sheet.replace(/<!--|-->/g, ' ')
  const open: Block[] = [{ selectors: undefined, force: 'sure', declarations: '' }]
  let from = 0
  let piece = ''
  const close = () => {
    const { selectors, force, declarations } = open.pop()!
    if (selectors !== undefined && force !== 'none' && declarations !== '')
      found(selectors, declarations, force === 'sure')
  }
  const take = (end: number) => {
    const taken = piece + text.slice(from, end)
    piece = ''
    from = end + 1
    return taken
  }
  for (const { 0: sign, index } of text.matchAll(token)) {
    if (sign.startsWith('/*')) {
      piece += `${text.slice(from, index)} `
      from = index + sign.length
    } else if (sign === '{') open.push(opened(take(index).trim(), open.at(-1)!))
    else if (sign === '}' || sign === ';') {
      const block = open.at(-1)!
      const declaration = take(index)
      if (block.selectors !== undefined && declaration.trim() !== '') block.declarations += `${declaration};`
      if (sign === '}' && open.length > 1) close()
    }
  }
  const last = open.at(-1)!
  last.declarations += take(text.length)
  while (open.length > 1) close()
}
