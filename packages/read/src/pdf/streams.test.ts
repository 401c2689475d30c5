import { describe, expect, it } from 'vitest'
import { pdfOfPages } from '../../../../test/pdf-writer'
import { ImportError } from '../import-error'
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

  it('is not led astray by its words in a string, a remark or the data', () => {
    const dictionary = '<< /A (stream\n) /Filter /LZWDecode >> % stream\nstream\n'
    const found = [...streamsOf(new TextEncoder().encode(`1 0 obj ${dictionary}abc endstream`))]
    expect(found.at(-1)).toMatchObject({ dictionary: expect.stringContaining('/LZWDecode') as string })
    expect(latin1(found.at(-1)!.data)).toBe('abc ')
    const inside = pdfOfPages([
      { dictionary: '', data: 'a endstream endobj b' },
      { dictionary: '', data: 'a stream b' },
    ])
    expect([...streamsOf(inside)].map(({ data }) => latin1(data))).toEqual(['a endstream endobj b', 'a stream b\n'])
    const told = '9 0 obj 17 endobj 8 0 obj << /Length 9 0 R >> stream\na endstream bcdef\nendstream'
    expect([...streamsOf(new TextEncoder().encode(told))].map(({ data }) => latin1(data))).toEqual([
      'a endstream bcdef',
    ])
    const wrong = new TextEncoder().encode('<< /Length 40 >> stream\nabc\nendstream endobj << >> stream\nxyz endstream')
    expect([...streamsOf(wrong)].map(({ data }) => latin1(data))).toEqual(['abc\n', 'xyz '])
  })

  it('looks at words within a stream a hundred times, not more', () => {
    const count = (words: number) => [...streamsOf(new TextEncoder().encode('>> stream '.repeat(words)))].length
    expect(count(101)).toBe(101)
    expect(() => count(102)).toThrow(ImportError)
    expect([...streamsOf(new TextEncoder().encode(`>> stream ${'a stream '.repeat(500)}`))]).toHaveLength(1)
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
