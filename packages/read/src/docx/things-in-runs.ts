import { checkBox, choice, picture } from '../field-words'
import { countOf, isOn, valueOf } from '../ooxml/properties'
import type { XmlElement } from '../ooxml/xml-element'
import type { Thing } from '../things'

const localName = (tag: string) => tag.slice(tag.indexOf(':') + 1)

/** What a drawing refers to where it is a picture, not a line or a text box. */
const pictures = new Set(['blip', 'imagedata', 'chart', 'OLEObject', 'control'])

/** Elements that hold a picture and may say in words what it shows. */
const described = new Set(['docPr', 'shape'])

/** A list to choose from, or a box to check, of the kind that is part of a field. */
interface Field {
  readonly entries: string[]
  chosen: number
  isChecked: boolean | undefined
  isCheckedBefore: boolean
}

const thing = (words: string, isField: boolean): Thing => ({ words, isField, isOrnament: false })

/** Tells of the pictures and the fields in runs; the text of a field to write in is text of the page. */
export const thingsHandler = (found: (thing: Thing) => void) => {
  let words = ''
  let isHidden = false
  let field: Field | undefined

  const openDrawn = ({ tag, attributes }: XmlElement) => {
    const name = localName(tag)
    if (described.has(name)) {
      words = attributes['descr'] ?? attributes['alt'] ?? ''
      isHidden = /^(?:1|true)$/.test(attributes['hidden'] ?? '')
    } else if (pictures.has(name)) {
      if (!isHidden) found(thing(picture(words), false))
      words = ''
      isHidden = false
    }
  }
  const ofField: { readonly [name: string]: (field: Field, element: XmlElement) => void } = {
    listEntry: (own, element) => own.entries.push(valueOf(element) ?? ''),
    result: (own, element) => (own.chosen = countOf(element) ?? 0),
    default: (own, element) => {
      own.isCheckedBefore = isOn(element)
    },
    checked: (own, element) => (own.isChecked = isOn(element)),
  }
  return {
    open: (element: XmlElement): void => {
      const { name } = element
      if (name === '' || name === 'control') openDrawn(element)
      else if (name === 'checkBox' || name === 'ddList')
        field = { entries: [], chosen: 0, isChecked: undefined, isCheckedBefore: false }
      else if (field && Object.hasOwn(ofField, name)) ofField[name]!(field, element)
    },
    close: ({ name }: XmlElement): void => {
      if (!field || (name !== 'checkBox' && name !== 'ddList')) return
      if (name === 'checkBox') found(thing(checkBox(field.isChecked ?? field.isCheckedBefore), false))
      else found(thing(choice(field.entries[field.chosen] ?? ''), true))
      field = undefined
    },
  }
}
