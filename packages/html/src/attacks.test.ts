import type { Document } from '@gxgk/document'
import {
  assertDocument,
  cell,
  chart,
  document,
  heading,
  item,
  link,
  list,
  note,
  number,
  paragraph,
  plainText,
  row,
  section,
  strong,
  table,
} from '@gxgk/document'
import { describe, expect, it } from 'vitest'
import { attributeOf, elementsOf, named, parsed, shownWords, strangersIn, templateTextOf, textOf } from '../test/parsed'
import { renderHtml } from './render-html'

const attacks = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><img src=x onerror=alert(1)>',
  "'><img src=x onerror=alert(1)>",
  '" onmouseover="alert(1)',
  "' onmouseover='alert(1)",
  '` onmouseover=`alert(1)',
  ' autofocus onfocus=alert(1) x=',
  '<svg onload=alert(1)>',
  '<svg><style><img src=x onerror=alert(1)></style></svg>',
  '<math><mtext></p><img src=x onerror=alert(1)></mtext></math>',
  '</title><script>alert(1)</script>',
  '</style><script>alert(1)</script>',
  '</template><script>alert(1)</script>',
  '</article></body></html><script>alert(1)</script>',
  '</td></tr></table><script>alert(1)</script>',
  '</caption><td><script>alert(1)</script>',
  '<!--<script>alert(1)</script>-->',
  '--><script>alert(1)</script><!--',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?xml version="1.0"?><script>alert(1)</script>',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<base href="https://evil.example/">',
  '<meta http-equiv=refresh content="0;url=javascript:alert(1)">',
  '<form action="https://evil.example/"><button>',
  '<style>*{display:none}</style>',
  '<p style="position:fixed">',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<textarea></textarea><plaintext>',
  '<a href="javascript:alert(1)">',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)//https://a.cn',
  'data:text/html,<script>alert(1)</script>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;script&#62;alert(1)&#60;/script&#62;',
  '&amp;lt;script&amp;gt;',
  '\u003cscript\u003ealert(1)\u003c/script\u003e',
  '＜script＞alert(1)＜/script＞',
  '\u2028<script>alert(1)</script>\u2029',
  '\u202e<script>alert(1)</script>',
  '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)}',
  ']]><script>alert(1)</script>',
]

/** The attack in every field that bears text. */
const infected = (attack: string): Document => {
  const ref = attack.replace(/\s/gu, '')
  const links = [attack, `https://example.cn/${attack}`, `mailto:${attack}`, `#${attack}`].map((href) =>
    link(href, attack),
  )
  return document(
    {
      title: attack,
      lang: 'zh-CN',
      author: attack,
      subject: attack,
      pageNumber: attack,
      embedded: { name: attack.replace(/[/\\]/g, ''), data: { [attack]: [attack] } },
    },
    [
      heading(1, attack, { ref: `a${ref}` }),
      section([paragraph(attack, { ref: `b${ref}` })], { ref }),
      paragraph([strong(attack), number(1, attack), ...links]),
      note(attack),
      list([item([paragraph(attack)])], { ordered: true, start: 3 }),
      table(attack, [row([cell(attack, { header: 'column' })]), row([cell(attack, { ref: `c${ref}` })])], {
        headRows: 1,
        ref: `d${ref}`,
      }),
      chart(attack, [attack], [{ name: attack, values: [number(1, attack)] }]),
    ],
  )
}

describe.each(attacks)('%j in every field', (attack) => {
  const root = infected(attack)
  const page = parsed(renderHtml(root))
  const metaOf = (name: string) =>
    named(page, 'meta').flatMap((one) => (attributeOf(one, 'name') === name ? [attributeOf(one, 'content')] : []))

  it('makes a document that is accepted', () => {
    expect(() => assertDocument(root)).not.toThrow()
  })

  it.each([true, false])('brings no element and no attribute in, as a page: %s', (whole) => {
    expect(strangersIn(parsed(renderHtml(root, { page: whole })))).toEqual([])
    expect(strangersIn(parsed(renderHtml(root, { page: whole, stylesheet: attack })))).toEqual([])
  })

  it('reads back the same as words', () => {
    expect(shownWords(page).replace(/\s/gu, '')).toBe(plainText(root).replace(/\s/gu, ''))
    for (const tag of ['title', 'h1', 'caption', 'strong', 'data']) {
      const found = named(page, tag).map(textOf)
      expect(found.length).toBeGreaterThan(0)
      expect(new Set(found)).toEqual(new Set([attack]))
    }
  })

  it('reads back the same in attributes', () => {
    const ref = attack.replace(/\s/gu, '')
    expect(metaOf('author')).toEqual([attack])
    expect(metaOf('description')).toEqual([attack])
    expect(elementsOf(page).flatMap((one) => attributeOf(one, 'id') ?? [])).toEqual(
      ['a', '', 'b', 'd', 'c'].map((letter) => letter + ref),
    )
    expect(named(page, 'div').map((one) => attributeOf(one, 'aria-label'))).toEqual([attack, attack])
  })

  it('reads back the same in the embedded data', () => {
    const [template] = named(page, 'template')
    expect(attributeOf(template!, 'data-name')).toBe(attack.replace(/[/\\]/g, ''))
    expect(JSON.parse(templateTextOf(template!))).toEqual({ [attack]: [attack] })
  })
})

const asIs = (value: unknown) => value as never
const breakOut = '1"><script>alert(1)</script><p x="'

it.each<[string, Document['children'][number]]>([
  ['depth', { ...heading(1, '题'), depth: asIs(breakOut) }],
  ['start', list([], { ordered: true, start: asIs(breakOut) })],
  ['rowSpan', table('表', [row([cell('甲', { rowSpan: asIs(breakOut) })])])],
  ['colSpan', table('表', [row([cell('甲', { colSpan: asIs(breakOut) })])])],
  ['header', table('表', [row([cell('甲', { header: asIs(breakOut) })])])],
  ['widths', table('表', [row([cell('甲')])], { widths: [asIs(breakOut)] })],
  ['headRows', table('表', [row([cell('甲')])], { headRows: asIs(breakOut) })],
  ['value', paragraph({ ...number(1), value: asIs(breakOut) })],
  ['ref', paragraph('文', { ref: asIs(breakOut) })],
])('a %s that is no such thing, in a document that nobody asserted, brings no element in', (_, block) => {
  const html = renderHtml(document({ title: '题', lang: 'zh-CN' }, [block]))
  expect(named(parsed(html), 'script')).toEqual([])
  expect(html).not.toContain('<script')
})
