import { expect, it } from 'vitest'
import { growthOf, steepest } from './growth'
import { shapes } from './shapes'
import { subjects } from './subjects'

const sizes = { shortest: 40, least: 2000, most: 100_000 }

// Those that once took four times as long for twice the letters; all others are tried in the long tests.
it.each([
  ['claims', 'letters without a stop'],
  ['claims', 'clauses by ；'],
  ['check', 'quotes'],
  ['check against last year', 'sentences of lines'],
  ['toDocument', 'asterisks, a letter, asterisks'],
  ['renderHtml', 'links'],
  ['renderMarkdown', 'links'],
  ['renderMarkdown', 'blank lines in a fence'],
])('%s takes no more than in proportion to the text: %s', async (subject, shape) => {
  const growth = await growthOf(subjects[subject]!, shapes[shape]!, sizes)
  expect(growth.steepest, JSON.stringify(growth)).toBeLessThanOrEqual(steepest)
})

it('is found where it is quadratic', async () => {
  const pairs = (text: string) => () => {
    let found = 0
    for (let i = 0; i < text.length; i++) for (let j = 0; j < text.length; j++) found += text.charCodeAt(j) & 1
    return found
  }
  expect((await growthOf(pairs, shapes.digits!, { shortest: 4, least: 200, most: 200 })).steepest).toBeGreaterThan(3)
})
