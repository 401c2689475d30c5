import type { Json } from '@gxgk/document'
import { ImportError } from '../import-error'
import type { Limits } from '../limits'
import { workOf } from '../work'

/** Levels of nesting that data in a document may have. */
const mostLevels = 100

/** Refuses, before it is parsed, what would fill the memory then: a megabyte of brackets becomes a hundred of objects. */
const refuseTooMuch = (text: string, limits: Limits): void => {
  const { nodes } = workOf(limits)
  nodes(1)
  let level = 0
  let isInString = false
  for (let i = 0; i < text.length; i++) {
    const sign = text[i]
    if (isInString) {
      if (sign === '\\') i++
      else if (sign === '"') isInString = false
    } else if (sign === '"') isInString = true
    else if (sign === ']' || sign === '}') level--
    else if (sign === ',' || sign === '[' || sign === '{') {
      nodes(1)
      if (sign !== ',' && ++level > mostLevels)
        throw new ImportError('damaged', { detail: `JSON, > ${mostLevels} levels` })
    }
  }
}

/** Line and column of a place. */
const placeIn = (text: string, at: number): string => {
  const lines = text.slice(0, at).split(/\r\n|[\n\r]/)
  return `${lines.length}:${lines.at(-1)!.length + 1}`
}

/** Where the engine says that it went wrong: at a position, or at the end. */
const placeOf = (text: string, message: string): string => {
  const [, at] = /at position (\d+)/.exec(message) ?? []
  if (at !== undefined) return ` ${placeIn(text, Number(at))}`
  return /end of (?:JSON )?input|end of data/i.test(message) ? ` ${placeIn(text, text.length)}` : ''
}

/** JSON of a bounded size and depth. Throws an `ImportError` that tells the line and column where it is none. */
export const parseJson = (text: string, limits: Limits): Json => {
  const own = text.replace(/^\uFEFF/, '')
  refuseTooMuch(own, limits)
  try {
    return JSON.parse(own) as Json
  } catch (error) {
    throw new ImportError('damaged', { detail: `JSON${placeOf(own, String(error))}` }, { cause: error })
  }
}
