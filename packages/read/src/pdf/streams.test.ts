import { describe, expect, it } from 'vitest'
import { pdfOfPages } from '../../../../test/pdf-writer'
import { latin1, streamsOf, withoutUnread } from './streams'

const file = pdfOfPages([
  { dictionary: '/Filter /FlateDecode', data: 'content' },
  { dictionary: '/Type /XObject /Subtype /Image', data: 'image' },
  { dictionary: '/Length1 3', data: 'font' },
])

describe('streamsOf', () => {
  it('finds streams with what is told of them', () =>
    expect(
      [...streamsOf(file)].map(({ data, isUnread, isContent }) => [latin1(data).trim(), isUnread, isContent]),
    ).toEqual([
      ['content', false, true],
      ['image', true, true],
      ['font', false, false],
    ]))

  it('takes for a dictionary all that stands before the stream, with names written in numbers', () => {
    const far = `/#46ilter /#4czwDecode /A (${'x'.repeat(5000)})`
    const [found] = [...streamsOf(pdfOfPages([{ dictionary: far, data: 'x' }]))]
    expect(found!.dictionary).toContain('/Filter /LzwDecode')
  })

  it('reads on to the end of a file that is cut', () =>
    expect([...streamsOf(new TextEncoder().encode('<< >> stream\nabc'))].map(({ data }) => latin1(data))).toEqual([
      'abc',
    ]))
})

describe('withoutUnread', () => {
  it('blanks what the file says of itself in XML', () => {
    const told = pdfOfPages([{ dictionary: '/Type /Metadata /Subtype /XML', data: '<a>' }])
    expect(latin1(withoutUnread(told))).toBe(latin1(told).replace('<a>\n', '    '))
  })

  it('blanks images, and changes neither anything else nor what it was given', () => {
    const before = latin1(file)
    expect(latin1(withoutUnread(file))).toBe(before.replace('\nimage\n', `\n${' '.repeat('image'.length)} `))
    expect(latin1(file)).toBe(before)
  })
})
