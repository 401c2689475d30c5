import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cpuBudget } from '../cpu-now'
import { measuredAgain } from '../measured-again'
import { attacks } from './index'
import { Attacks } from './run-attack'

let runner: Attacks
beforeAll(async () => {
  runner = await Attacks.built()
})
afterAll(() => runner.end())

/** One of each kind that once took seconds or a gigabyte; the others are tried in the long tests. */
const once = [
  'text of full stops',
  'text of headings',
  'text of rows',
  'text of tabs before a cross',
  'text of wide spaces before heads',
  'Markdown of blank lines',
  'page of ampersands',
  'page of style sheets',
  'mail of quoted letters',
  'Word file of a DOCTYPE',
  'Word file of pieces of CDATA',
  'Word file of full stops',
  'Word file of references',
  'PDF of letters that are long, deflated',
  'PDF of letters in many ranges',
  'PDF of a stream called an image',
  'PDF of hexadecimal and deflated',
  'PDF of runs and deflated',
  'PDF of one stream named 2000 times',
  'PDF of inline images that say little of themselves',
  'PDF of q',
  'PDF of functions of functions',
]

/** Of a quiet machine. */
const milliseconds = 1000
/** Beyond what the libraries hold once they are loaded. */
const megabytes = 200

describe('a file made to cost much', () => {
  const all = Object.values(attacks).flat()

  it.each(once)('is read or refused within a second and 200 MB: %s', async (name) => {
    const attack = all.find((one) => one.name === name)!
    const cost = await measuredAgain(
      () => runner.cost(attack),
      (one) => one.milliseconds < cpuBudget(milliseconds) && one.megabytes < megabytes,
    )
    expect(cost.told).toMatch(/^(?:read|limit|damaged)/)
    expect(cost.milliseconds).toBeLessThan(cpuBudget(milliseconds))
    expect(cost.megabytes).toBeLessThan(megabytes)
  })

  it('has a name of its own', () => expect(new Set(all.map(({ name }) => name)).size).toBe(all.length))
})
