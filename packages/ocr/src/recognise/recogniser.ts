import type { Alphabet } from './alphabet'
import type { Crop } from './crop'
import { lineHeight } from './crop'
import type { Reading } from './decode'
import { decoded } from './decode'
import type { Strip } from './strip'

/** What a model answers: for each line and step, how likely each class is. */
export interface Answer {
  readonly chances: Float32Array
  readonly steps: number
  readonly classes: number
}

/** Runs the model on lines of one width: `lines × 3 × 48 × width` numbers. */
export type Model = (input: Float32Array, lines: number, width: number) => Promise<Answer>

/** Reads lines, and the parts of strips. */
export interface Recogniser {
  readonly lines: (crops: readonly Crop[]) => Promise<readonly Reading[]>
  readonly strips: (strips: readonly Strip[]) => Promise<readonly Reading[]>
}

/** Widths are rounded up to this, and so many lines of one width are given to the model at once. */
const widthStep = 16
const narrowest = 32
const mostLines = 4

/** The model answers once for so many pixels. */
const pixelsPerStep = 8

const channels = 3

export const recogniserOf = (model: Model, alphabet: Alphabet): Recogniser => {
  const read = async <T extends Crop, R>(
    crops: readonly T[],
    readingOf: (answer: Answer, line: number, crop: T) => R,
  ): Promise<readonly R[]> => {
    const order = crops.map((_, i) => i).sort((a, b) => crops[a]!.width - crops[b]!.width || a - b)
    const readings: R[] = []
    for (let next = 0; next < order.length;) {
      const width = Math.max(narrowest, Math.ceil(crops[order[next]!]!.width / widthStep) * widthStep)
      const own: number[] = []
      while (next < order.length && own.length < mostLines && crops[order[next]!]!.width <= width)
        own.push(order[next++]!)
      const input = new Float32Array(own.length * channels * lineHeight * width).fill(1)
      own.forEach((i, line) => {
        const crop = crops[i]!
        for (let channel = 0; channel < channels; channel++)
          for (let y = 0; y < lineHeight; y++)
            input.set(
              crop.data.subarray(y * crop.width, (y + 1) * crop.width),
              ((line * channels + channel) * lineHeight + y) * width,
            )
      })
      const answer = await model(input, own.length, width)
      own.forEach((i, line) => {
        readings[i] = readingOf(answer, line, crops[i]!)
      })
    }
    return readings
  }
  const stretch = ({ chances, steps, classes }: Answer, line: number, from: number, to: number) =>
    decoded({ chances, classes, from: line * steps + from, to: line * steps + to }, alphabet)
  return {
    lines: (crops) => read(crops, (answer, line) => stretch(answer, line, 0, answer.steps)),
    strips: async (strips) => {
      const all = await read(strips, (answer, line, { parts }: Strip) =>
        parts.map(([from, to]) =>
          stretch(
            answer,
            line,
            Math.max(0, Math.round(from / pixelsPerStep)),
            Math.min(answer.steps, Math.round(to / pixelsPerStep)),
          ),
        ),
      )
      return all.flat()
    },
  }
}
