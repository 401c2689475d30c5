import { ImportError } from '../import-error'
import type { Limits } from '../limits'
import { objectsWith } from './numbered-objects'

/** Functions that are made, for each node of the limit, and how many samples of one take as long as a function. */
const functionsPerNode = 1 / 10
const samplesOfFunction = 100
/** Functions within functions are no deeper than this. */
const deepest = 500

const key = '/FunctionType'

const numbersIn = (text: string, name: string): readonly number[] | undefined => {
  const found = new RegExp(String.raw`/${name}[\s\0]*(?:\[([^\]]*)\]|\d)`).exec(text)
  return found ? (found[1]?.split(/[\s\0]+/).filter(Boolean) ?? ['Infinity']).map(Number) : undefined
}

/** What is made of an object without those to which it leads. */
const ownCost = (text: string): number => {
  const functions = text.split(key).length - 1
  const size = functions > 0 ? numbersIn(text, 'Size') : undefined
  if (!size) return functions
  const samples = size.reduce((product, one) => product * one, (numbersIn(text, 'Range')?.length ?? 2) / 2)
  return functions + samples / samplesOfFunction
}

const referencesIn = (text: string) =>
  Array.from(text.matchAll(/\b(\d{1,10})[\s\0]+\d{1,5}[\s\0]+R\b/g), ([, number]) => Number(number))

/** How many functions are made of each object that is one or a list: those to which it leads are made anew each time. */
const costsOf = (made: ReadonlyMap<number, readonly string[]>): ((number: number, depth?: number) => number) => {
  const known = new Map<number, number>()
  const costOf = (number: number, depth = 0): number => {
    const cost = known.get(number)
    if (cost !== undefined) return cost
    if (depth > deepest) return Infinity
    // What leads back to itself is never made.
    known.set(number, 0)
    let sum = 0
    for (const text of made.get(number) ?? []) {
      sum += ownCost(text)
      for (const one of referencesIn(text)) sum += costOf(one, depth + 1)
    }
    known.set(number, sum)
    return sum
  }
  return costOf
}

/**
 * Refuses a PDF with more functions, as of shadings, than the limits: a function of functions is made anew wherever it is named, so that
 * a few that name one another twice make a million. No text is made of them, but pdfjs-dist makes them all.
 */
export const refuseFunctions = (bytes: Uint8Array, limits: Limits): void => {
  const made = new Map<number, string[]>()
  const others: string[] = []
  for (const { number, text } of objectsWith(key, bytes)) {
    if (!text.includes(key) && !/^[\s\0]*\[/.test(text)) others.push(text)
    else made.set(number, [...(made.get(number) ?? []), text])
  }
  if (made.size === 0) return
  const costOf = costsOf(made)
  const refuse = (cost: number) => {
    if (!(cost <= limits.nodes * functionsPerNode))
      throw new ImportError('limit', { limit: 'nodes', most: limits.nodes })
  }
  for (const number of made.keys()) refuse(costOf(number))
  let named = 0
  for (const text of others) for (const number of referencesIn(text)) refuse((named += costOf(number)))
}
