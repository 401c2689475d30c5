import type { XmlHandler } from '../ooxml/parse-xml'
import type { XmlElement } from '../ooxml/xml-element'
import type { Font } from './look'
import { plainFont, tellFont } from './look'

/** Words of a string; of a run that says how it is set, with its font. */
export interface Run {
  readonly words: string
  readonly font: Font | undefined
}

/** A character that XML does not have, or a space at an end, as it is written in strings of a workbook: `_x000D_`. */
const escape = /_x([0-9a-f]{4})_/gi

const unescaped = (words: string): string =>
  words.includes('_x') ? words.replace(escape, (_, code: string) => String.fromCharCode(parseInt(code, 16))) : words

/** Collects the runs of strings, with `begin` before each of them; what is written above them for how they are spoken is left out. */
export const runsHandler = () => {
  let runs: Run[] = []
  let font: Font | undefined
  let words = ''
  const open = (element: XmlElement): boolean => {
    const { name, parent } = element
    if (name === 'r') font = undefined
    else if (name === 'rPr') font = plainFont()
    else if (name === 't') words = ''
    else if (parent?.name === 'rPr' && font) tellFont(font, element)
    return name !== 'rPh'
  }
  const close = ({ name, attributes }: XmlElement): void => {
    if (name === 'r') font = undefined
    if (name !== 't') return
    const own = attributes['xml:space'] === 'preserve' ? words : words.trim()
    if (own !== '') runs.push({ words: unescaped(own), font })
  }
  const text = (more: string, { name }: XmlElement): void => {
    if (name === 't') words += more
  }
  return {
    handler: { open, close, text },
    begin: () => {
      runs = []
      font = undefined
    },
    runs: (): readonly Run[] => runs,
  }
}

/** Collects the strings that cells share. */
export const stringsHandler = () => {
  const strings: (readonly Run[])[] = []
  const one = runsHandler()
  const handler: XmlHandler = {
    open: (element) => {
      if (element.name === 'si') one.begin()
      return one.handler.open(element)
    },
    close: (element) => {
      one.handler.close(element)
      if (element.name === 'si') strings.push(one.runs())
    },
    text: one.handler.text,
  }
  return { handler, strings }
}
