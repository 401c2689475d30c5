import { describe, expect, it } from 'vitest'
import { growthOf, steepest } from '../growth/growth'
import { shapes } from '../growth/shapes'
import { subjects } from '../growth/subjects'
import { say } from './settings'

const usual = { shortest: 16, least: 2000, most: 500_000 }
/** A PDF takes a while whatever is in it: its texts begin where their own time is most of it. */
const sizes = (subject: string) => (subject === 'renderPdf' ? { shortest: 16, least: 10_000, most: 10_000 } : usual)

describe.each(Object.entries(subjects))('%s takes no more than in proportion to the text', (name, subject) => {
  it.each(Object.entries(shapes))('%s', async (of, shape) => {
    const growth = await growthOf(subject, shape, sizes(name))
    const times = growth.times.map((time) => Math.round(time)).join('、')
    say(`${name}，${of}：${growth.letters} 字起，${times} 毫秒，最陡 ${growth.steepest.toFixed(2)}`)
    expect(growth.steepest).toBeLessThanOrEqual(steepest)
  })
})
