import { expect, it } from 'vitest'
import { alphabetOf } from './alphabet'
import { lineHeight } from './crop'
import { recogniserOf } from './recogniser'
import { stripsOf } from './strip'

const alphabet = alphabetOf('0\n1\n2\n')

/** A model that says at each step how many eighths of a column of 8 pixels are ink: 0 none, 1, 2. */
const model = async (input: Float32Array, lines: number, width: number) => {
  const [steps, classes] = [Math.ceil(width / 8), alphabet.characters.length]
  const chances = new Float32Array(lines * steps * classes)
  for (let line = 0; line < lines; line++)
    for (let step = 0; step < steps; step++) {
      const shade = input[line * 3 * lineHeight * width + step * 8 + 4]
      chances[(line * steps + step) * classes + (shade === -1 ? 2 : shade === 0 ? 1 : 0)] = 1
    }
  return { chances, steps, classes }
}

const crop = (width: number, shade: number) => ({ width, data: new Float32Array(lineHeight * width).fill(shade) })

it('lines of several widths come back in the order in which they were given', async () => {
  const { lines } = recogniserOf(model, alphabet)
  const read = await lines([crop(80, -1), crop(16, 0), crop(200, -1), crop(20, 0)])
  expect(read.map(({ text }) => text)).toEqual(['1', '0', '1', '0'])
})

it('each part of a strip is read by itself', async () => {
  const { strips } = recogniserOf(model, alphabet)
  const read = await strips(stripsOf([crop(24, -1), crop(24, 0), crop(24, -1), crop(24, 0)], 3, 14))
  expect(read.map(({ figure }) => figure)).toEqual(['1', '0', '1', '0'])
})
