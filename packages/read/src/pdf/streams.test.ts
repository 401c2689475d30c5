import { describe, expect, it } from 'vitest'
import { pdfOfPages } from '../../../../test/pdf-writer'
import { latin1, streamsOf, withoutImages } from './streams'

const file = pdfOfPages([
  { dictionary: '/Filter /FlateDecode', data: 'content' },
  { dictionary: '/Type /XObject /Subtype /Image', data: 'image' },
  { dictionary: '/Length1 3', data: 'font' },
])

describe('streamsOf', () => {
  it('finds streams with what is told of them', () =>
    expect(
      [...streamsOf(file)].map(({ data, isImage, isContent }) => [latin1(data).trim(), isImage, isContent]),
    ).toEqual([
      ['content', false, true],
      ['image', true, true],
      ['font', false, false],
    ]))

  it('reads on to the end of a file that is cut', () =>
    expect([...streamsOf(new TextEncoder().encode('<< >> stream\nabc'))].map(({ data }) => latin1(data))).toEqual([
      'abc',
    ]))
})

describe('withoutImages', () => {
  it('blanks images, and changes neither anything else nor what it was given', () => {
    const before = latin1(file)
    expect(latin1(withoutImages(file))).toBe(before.replace('\nimage\n', `\n${' '.repeat('image'.length)} `))
    expect(latin1(file)).toBe(before)
  })
})
