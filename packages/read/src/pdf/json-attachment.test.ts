import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../limits'
import { jsonAttachment } from './json-attachment'

const attachment = (filename: string, content: string) => ({
  [filename]: { filename, content: new TextEncoder().encode(content) },
})
const read = (attachments: unknown) => jsonAttachment(attachments, defaultLimits)

describe('jsonAttachment', () => {
  it('gives the first attachment that is JSON', () =>
    expect(
      read({ ...attachment('a.txt', '{}'), ...attachment('b.json', '{'), ...attachment('c.json', '[1]') }),
    ).toEqual({
      name: 'c.json',
      data: [1],
    }))

  it.each([
    ['nothing attached', null],
    ['another name', attachment('a.js', '{}')],
    ['a name with a folder', attachment('../a.json', '{}')],
  ])('gives none for %s', (_, attachments) => expect(read(attachments)).toBeUndefined())

  it.each([
    ['no JSON', attachment('a.json', '甲'), '甲'],
    ['data cut short', attachment('a.json', '{"a":'), '{"a":'],
    ['data emptied', attachment('a.json', ''), ''],
    ['no text', { 'a.json': { filename: 'a.json', content: new Uint8Array([0xff]) } }, ''],
    ['an attachment without content', { 'a.json': { filename: 'a.json', content: null } }, ''],
    ['data nested too deep for a document', attachment('a.json', '['.repeat(102) + ']'.repeat(102)), '['.repeat(60)],
    ['data nested too deep to be parsed', attachment('a.json', '['.repeat(1e6)), '['.repeat(60)],
  ])('gives the text that stands there for %s', (_, attachments, data) =>
    expect(read(attachments)).toEqual({ name: 'a.json', data }),
  )

  it('gives no text beyond the limit', () =>
    expect(jsonAttachment(attachment('a.json', '[1, 2]'), { ...defaultLimits, bytes: 3 })).toEqual({
      name: 'a.json',
      data: '',
    }))
})
