import { paragraph, section } from '@gxgk/document'
import { limitsOf } from '@gxgk/read'
import { expect, it } from 'vitest'
import { paper } from '../../test/drawn'
import type { Gray } from '../image/gray'
import type { Recogniser } from '../recognise/recogniser'
import { readAnyWayUp, turnedRight } from './any-way-up'
import type { PictureReading } from './read-picture'

/** Its upper left pixel is black where it stands upright. */
const upright = (): Gray => {
  const page = paper(6, 8)
  page.data[0] = 0
  return page
}
const turnedBy = (quarters: number): Gray => Array.from({ length: quarters }).reduce<Gray>(turnedRight, upright())

const recogniser: Recogniser = {
  strips: async () => [],
  lines: async (crops) =>
    crops.map(({ width }) => ({
      text: '政府信息公开'.repeat(width),
      figure: '',
      vote: 0,
      sureness: width > 1 ? 0.9 : 0.3,
    })),
}

/** Says how the page lay, and finds words that are legible where it stood upright; where it lay, it may have refused it. */
const reader = (refusal?: 'coarse' | 'unsettled', lying = 1) => {
  let count = 0
  const read = async (picture: Gray, page: number, words: Recogniser): Promise<PictureReading> => {
    count++
    const isUpright = picture.data[0] === 0 && picture.width === 6
    await words.lines([{ width: isUpright ? 6 : lying, data: new Float32Array() }])
    const blocks = [paragraph(isUpright ? 'upright' : 'lying')]
    return {
      section: section(blocks, { source: { page } }),
      width: 6,
      height: 8,
      ...(refusal && !isUpright && { refusal }),
    }
  }
  return { read, count: () => count }
}

it.each([0, 1, 2, 3])('a page that lies turned by %i quarters is turned upright', async (quarters) => {
  const { read, count } = reader()
  const found = await readAnyWayUp(turnedBy(quarters), 1, recogniser, limitsOf(), read)
  expect(found.section.children).toEqual([paragraph('upright')])
  expect(count()).toBe([1, 4, 3, 2][quarters])
})

it('a table on its side is turned though some of its words are legible', async () => {
  const { read } = reader('unsettled', 4)
  const found = await readAnyWayUp(turnedBy(3), 1, recogniser, limitsOf(), read)
  expect(found).not.toHaveProperty('refusal')
})

it('a page of which nothing settles, whichever way it lies, is refused', async () => {
  const { read } = reader('unsettled', 4)
  expect(await readAnyWayUp(paper(6, 8), 1, recogniser, limitsOf(), read)).toMatchObject({ refusal: 'unsettled' })
})

it('a page without words is read as it lies', async () => {
  const { read, count } = reader()
  const found = await readAnyWayUp(paper(6, 8), 1, recogniser, limitsOf(), read)
  expect(found.section.children).toEqual([paragraph('lying')])
  expect(count()).toBe(4)
})

it('one that is too coarse is not turned', async () => {
  const { read, count } = reader('coarse')
  await readAnyWayUp(turnedBy(1), 1, recogniser, limitsOf(), read)
  expect(count()).toBe(1)
})
