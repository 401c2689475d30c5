import fc from 'fast-check'
import { expect, it } from 'vitest'
import { safeHref } from './safe-href'

it('what passes keeps its letters and one of four beginnings', () => {
  const begin = fc.constantFrom('', 'http://', 'https://', 'mailto:', '#', 'javascript:', 'data:', '//', ' ', '\u0000')
  fc.assert(
    fc.property(begin, fc.string({ unit: 'binary' }), (start, rest) => {
      const passed = safeHref(start + rest)
      if (passed === undefined) return
      expect(passed).toBe(start + rest)
      expect(passed).toMatch(/^(?:https?:\/\/|mailto:|#)/i)
      if (!passed.startsWith('#') && URL.canParse(passed))
        expect(['http:', 'https:', 'mailto:']).toContain(new URL(passed).protocol)
    }),
  )
})

it.each([
  'http://example.gov.cn',
  'https://example.gov.cn/a?b=1&c=(2)#d',
  'HTTPS://EXAMPLE.GOV.CN/',
  'https://例子.中国/公开',
  'mailto:gk@example.gov.cn',
  '#requests.granted.person',
  '#总计',
])('%s passes', (href) => {
  expect(safeHref(href)).toBe(href)
})

it.each([
  '',
  '#',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'java\rscript:alert(1)',
  'javascript&colon;alert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml;base64,PHN2Zz4=',
  'blob:https://example.gov.cn/1',
  'file:///etc/passwd',
  'ftp://example.gov.cn/',
  'tel:110',
  'view-source:https://example.gov.cn',
  '//example.gov.cn/',
  '\\\\example.gov.cn\\',
  '/relative',
  'relative.html',
  'https:example.gov.cn',
  'https:///example.gov.cn',
  'https://\\example.gov.cn',
  'https://',
  'mailto:',
  'mailto://example.gov.cn',
  'https://example.gov.cn/a b',
  'https://example.gov.cn/\n',
  'https://example.gov.cn/\u0085',
  'https://example.gov.cn/\ud800',
  '#a b',
])('%j does not', (href) => {
  expect(safeHref(href)).toBeUndefined()
})
