import { latin1, streamsOf, withPlainNames } from './streams'
import { unpacked } from './unpacked'

/** An object of a PDF as it is written, without the data of a stream. */
export interface NumberedObject {
  readonly number: number
  readonly text: string
}

const whereItEnds = /\bendobj\b|\bstream\b/g

/** The objects that stand in the file itself. */
function* written(file: string): Generator<NumberedObject> {
  for (const { 0: words, 1: number, index } of file.matchAll(/\b(\d{1,10})[\s\0]+\d{1,5}[\s\0]+obj(?![a-z])/g)) {
    const start = index + words.length
    whereItEnds.lastIndex = start
    yield { number: Number(number), text: file.slice(start, whereItEnds.exec(file)?.index) }
  }
}

/** The objects that are packed into a stream: first their numbers and places, from `/First` on the objects. */
function* packed(text: string, dictionary: string): Generator<NumberedObject> {
  const first = Number(/\/First[\s\0]+(\d+)/.exec(dictionary)?.[1] ?? text.search(/[^\s\0\d]/))
  const numbers = text.slice(0, first).match(/\d+/g)?.map(Number) ?? []
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    const own = text.slice(first + numbers[i + 1]!, first + (numbers[i + 3] ?? Infinity))
    yield { number: numbers[i]!, text: withPlainNames(own) }
  }
}

/** All objects of a PDF, whatever its table of objects says, if this word is in any; one that is written twice comes twice. */
export function* objectsWith(word: string, bytes: Uint8Array): Generator<NumberedObject> {
  const file = withPlainNames(latin1(bytes))
  const streams = [...streamsOf(bytes)]
    .filter(({ dictionary }) => /\/ObjStm\b/.test(dictionary))
    .map(({ data, dictionary }) => ({ dictionary, text: Array.from(unpacked(data, dictionary), latin1).join('') }))
  if (!file.includes(word) && !streams.some(({ text }) => withPlainNames(text).includes(word))) return
  yield* written(file)
  for (const { text, dictionary } of streams) yield* packed(text, dictionary)
}
