import { describe, expect, it } from 'vitest'
import { sarifText, sarifUri } from './sarif-words'

describe('sarifUri', () => {
  it.each(['a.txt', 'b/c.html', './a:b', 'https://www.a.gov.cn/x.html', 'file:///C:/a.pdf', 'C:/a.pdf', '报告.pdf'])(
    'keeps %s',
    (name) => expect(sarifUri(name)).toBe(name),
  )

  it.each([
    ['javascript:alert(1)', './javascript%3Aalert(1)'],
    ['JavaScript:alert(1)', './JavaScript%3Aalert(1)'],
    ['java\nscript:alert(1)', './java%0Ascript%3Aalert(1)'],
    [' javascript:alert(1)', './%20javascript%3Aalert(1)'],
    ['data:text/html,x', './data%3Atext/html,x'],
    ['vbscript:x', './vbscript%3Ax'],
    ['a b.txt', 'a%20b.txt'],
    ['a\ud800.txt', 'a%EF%BF%BD.txt'],
  ])('makes %j the name of a file', (name, uri) => expect(sarifUri(name)).toBe(uri))
})

describe('sarifText', () => {
  it('makes no links', () => {
    expect(sarifText('见 [此处](javascript:alert(1))')).toBe('见 \\[此处\\](javascript:alert(1))')
    expect(sarifText('见 [1] 与（2）')).toBe('见 [1] 与（2）')
  })
})
