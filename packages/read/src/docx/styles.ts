import type { OffLine } from '../raised'
import type { XmlHandler } from '../ooxml/parse-xml'
import type { XmlElement } from '../ooxml/xml-element'
import { attributeOf } from '../ooxml/xml-element'
import { countOf, isOn, valueOf } from '../ooxml/properties'

/** What a style, with those it is based on, says of a paragraph or a run. */
export interface Style {
  /** Level of the outline from 0; 9 is body text. */
  readonly outline?: number
  readonly list?: string
  readonly level?: number
  readonly isBold?: boolean
  readonly isHidden?: boolean
  readonly isStruck?: boolean
  readonly isStruckTwice?: boolean
  readonly raised?: OffLine | 'not'
  /** An entry of a table of contents, which repeats the headings. */
  readonly isContents?: boolean
}

interface Own extends Style {
  readonly basedOn?: string
}

/** What `w:vertAlign` says. */
export const offLineOf = (verticalAlign: string | undefined): OffLine | 'not' =>
  verticalAlign === 'superscript' ? 'above' : verticalAlign === 'subscript' ? 'below' : 'not'

const mostAncestors = 20

/** Headings by the names that Word gives them, in the file in English whatever its language; others write their own. */
const named = (name: string): Style => {
  const [, level] = /^(?:heading|标题)\s*([1-9])$/i.exec(name) ?? []
  if (level !== undefined) return { outline: Number(level) - 1 }
  if (/^(?:title|标题)$/i.test(name)) return { outline: 0 }
  return /^(?:toc|目录)\s*[1-9]$/i.test(name) ? { isContents: true } : {}
}

export type StyleOf = (id: string | undefined) => Style

/** Collects what `styles.xml` tells. */
export const stylesHandler = (): { readonly handler: XmlHandler; readonly styleOf: StyleOf } => {
  const own = new Map<string, Own>()
  const whole = new Map<string, Style>()
  let id = ''
  const add = (more: Own) => own.set(id, { ...own.get(id), ...more })

  const open = (element: XmlElement): void => {
    const { name, parent } = element
    const value = valueOf(element)
    const number = countOf(element)
    if (name === 'style') {
      id = attributeOf(element, 'styleId') ?? ''
      return
    }
    if (id === '') return
    if (parent?.name === 'style') {
      if (name === 'name' && value !== undefined) own.set(id, { ...named(value), ...own.get(id) })
      if (name === 'basedOn' && value !== undefined) add({ basedOn: value })
    }
    if (parent?.name === 'pPr' && name === 'outlineLvl' && number !== undefined) add({ outline: number })
    if (parent?.name === 'numPr') {
      if (name === 'numId' && value !== undefined) add({ list: value })
      if (name === 'ilvl' && number !== undefined) add({ level: number })
    }
    if (parent?.name === 'rPr') {
      if (name === 'b') add({ isBold: isOn(element) })
      if (name === 'vanish') add({ isHidden: isOn(element) })
      if (name === 'strike') add({ isStruck: isOn(element) })
      if (name === 'dstrike') add({ isStruckTwice: isOn(element) })
      if (name === 'vertAlign') add({ raised: offLineOf(value) })
    }
  }
  const close = ({ name }: XmlElement) => {
    if (name === 'style') id = ''
  }
  const styleOf: StyleOf = (id) => {
    if (id === undefined) return {}
    const known = whole.get(id)
    if (known) return known
    let style: Style = {}
    let at: string | undefined = id
    for (let i = 0; at !== undefined && i < mostAncestors; i++) {
      const { basedOn, ...more }: Own = own.get(at) ?? {}
      style = { ...more, ...style }
      at = basedOn
    }
    whole.set(id, style)
    return style
  }
  return { handler: { open, close }, styleOf }
}
