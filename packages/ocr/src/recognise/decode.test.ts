import { expect, it } from 'vitest'
import { alphabetOf } from './alphabet'
import { decoded } from './decode'

const alphabet = alphabetOf('0\n1\n2\n3\nO\n甲\n')
const classes = alphabet.characters.length

/** Steps of which each says one character, or none, this surely, and another with what is left. */
const said = (...steps: readonly (readonly [character: string, chance: number, other?: string])[]) => {
  const chances = new Float32Array(steps.length * classes)
  steps.forEach(([character, chance, other = ''], step) => {
    chances[step * classes + alphabet.characters.indexOf(character)]! += chance
    chances[step * classes + alphabet.characters.indexOf(other)]! += 1 - chance
  })
  return decoded({ chances, classes, from: 0, to: steps.length }, alphabet)
}

it('equal neighbours are one character, and silence parts two', () =>
  expect(said(['1', 1], ['1', 0.9], ['', 1], ['1', 0.8], ['甲', 1])).toMatchObject({ text: '11甲', figure: '11' }))

it('a vote is the peak of the least sure sign', () =>
  expect(said(['1', 0.7], ['1', 0.9], ['', 1], ['2', 0.8]).vote).toBeCloseTo(0.8))

it('a silence that may hide a sign takes from the vote what it may be', () =>
  expect(said(['1', 1], ['', 1], ['', 0.6, '3'], ['', 1], ['2', 1]).vote).toBeCloseTo(0.6))

it('look-alikes count together for the sign that they are like', () => {
  const reading = said(['O', 0.5, '0'])
  expect(reading).toMatchObject({ figure: '0', vote: 1 })
})

it('where there is no sign there is no vote', () => expect(said(['甲', 1])).toMatchObject({ figure: '', vote: 0 }))
