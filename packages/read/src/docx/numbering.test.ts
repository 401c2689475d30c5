import { plainText } from '@gxgk/document'
import { expect, it } from 'vitest'
import { zipOf } from '@gxgk/deviations'
import { formatNumber } from './number-format'
import { readDocx } from './read-docx'

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${[
  'styles',
  'numbering',
]
  .map((name) => `<Relationship Id="${name}" Type="${relations}/${name}" Target="${name}.xml"/>`)
  .join('')}</Relationships>`

const lvl = (level: number, format: string, text: string, more = '<w:start w:val="1"/>') =>
  `<w:lvl w:ilvl="${level}"><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`
const abstract = (id: number, ...inside: readonly string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${inside.join('')}</w:abstractNum>`
const num = (id: number, of: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`

const start = (value: number) => `<w:start w:val="${value}"/>`

const numbering = [
  abstract(
    0,
    lvl(0, 'chineseCountingThousand', '%1、'),
    lvl(1, 'japaneseCounting', '（%2）'),
    lvl(2, 'decimal', '%3.'),
    lvl(3, 'decimal', '%1-%4', `<w:isLgl/>${start(1)}`),
    lvl(4, 'decimalEnclosedCircle', '%5', `<w:lvlRestart w:val="0"/>${start(3)}`),
  ),
  abstract(1, lvl(0, 'bullet', '•'), lvl(1, 'none', '附', start(1))),
  abstract(
    2,
    lvl(0, 'decimal', '%1.', `<w:pStyle w:val="a"/>${start(5)}`),
    lvl(1, 'decimal', '%1.%2', `<w:pStyle w:val="b"/>${start(1)}`),
  ),
  abstract(3, '<w:numStyleLink w:val="s"/>'),
  abstract(4, '<w:styleLink w:val="s"/>', lvl(0, 'upperLetter', '%1)')),
  num(1, 0),
  num(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>'),
  num(3, 1),
  num(4, 2),
  num(5, 3),
  num(6, 0, `<w:lvlOverride w:ilvl="2">${lvl(2, 'lowerRoman', '[%3]')}</w:lvlOverride>`),
].join('')

const styles = ['a', 'b']
  .map((id) => `<w:style w:styleId="${id}"><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>`)
  .join('')

/** The paragraphs of a file, given by list and level, or by style, or by neither. */
const numbered = (...paragraphs: readonly (readonly [number, number] | string | undefined)[]) => {
  const body = paragraphs
    .map((one) => {
      const list =
        typeof one === 'object' ? `<w:numPr><w:ilvl w:val="${one[1]}"/><w:numId w:val="${one[0]}"/></w:numPr>` : ''
      const style = typeof one === 'string' ? `<w:pStyle w:val="${one}"/>` : ''
      return `<w:p><w:pPr>${style}${list}</w:pPr><w:r><w:t>甲</w:t></w:r></w:p>`
    })
    .join('')
  const file = zipOf({
    'word/document.xml': `<w:document ${w}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': rels,
    'word/styles.xml': `<w:styles ${w}>${styles}</w:styles>`,
    'word/numbering.xml': `<w:numbering ${w}>${numbering}</w:numbering>`,
  })
  return readDocx(file).children.map((block) => plainText(block))
}

it.each([
  [
    'goes on, and begins again below a higher level',
    [
      [1, 0],
      [1, 1],
      [1, 1],
      [1, 0],
      [1, 1],
    ],
    ['一、甲', '（一）甲', '（二）甲', '二、甲', '（一）甲'],
  ],
  [
    'has a space after digits',
    [
      [1, 2],
      [1, 2],
    ],
    ['1. 甲', '2. 甲'],
  ],
  [
    'shows the levels above it, in digits where that is told',
    [
      [1, 0],
      [1, 0],
      [1, 3],
    ],
    ['一、甲', '二、甲', '2-1 甲'],
  ],
  ['shows the first number of a level above that was not there', [[1, 3]], ['1-1 甲']],
  [
    'goes on below a higher level where that is told',
    [
      [1, 4],
      [1, 0],
      [1, 4],
    ],
    ['③甲', '一、甲', '④甲'],
  ],
  [
    'goes on in another list of the same kind',
    [
      [1, 0],
      [6, 0],
    ],
    ['一、甲', '二、甲'],
  ],
  [
    'begins where a list begins again, once',
    [
      [1, 0],
      [2, 0],
      [2, 0],
      [1, 0],
    ],
    ['一、甲', '七、甲', '八、甲', '九、甲'],
  ],
  [
    'is in the format of its own list',
    [
      [6, 2],
      [6, 2],
    ],
    ['[i]甲', '[ii]甲'],
  ],
  [
    'is not there for bullets, and is the words alone where it has no number',
    [
      [3, 0],
      [3, 1],
    ],
    ['甲', '附甲'],
  ],
  [
    'comes by a style, at the level that is the style’s',
    ['a', 'b', 'b', 'a', undefined],
    ['5. 甲', '5.1 甲', '5.2 甲', '6. 甲', '甲'],
  ],
  [
    'is taken from a style of lists',
    [
      [5, 0],
      [5, 0],
    ],
    ['A)甲', 'B)甲'],
  ],
  [
    'is not there for a list that is not there, or none',
    [
      [9, 0],
      [0, 0],
      [1, 7],
    ],
    ['甲', '甲', '甲'],
  ],
] as const)('the number of a paragraph %s', (_, paragraphs, expected) =>
  expect(numbered(...paragraphs)).toEqual(expected),
)

it('a number stands before a blank paragraph too, but not before one that is deleted', () => {
  const p = (more: string) => `<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:rPr>${more}</w:rPr></w:pPr></w:p>`
  const file = zipOf({
    'word/document.xml': `<w:document ${w}><w:body>${p('')}${p('<w:del/>')}${p('<w:b/>')}</w:body></w:document>`,
    'word/_rels/document.xml.rels': rels,
    'word/numbering.xml': `<w:numbering ${w}>${numbering}</w:numbering>`,
  })
  expect(readDocx(file).children.map((block) => plainText(block))).toEqual(['一、', '二、'])
})

it.each([
  ['chineseCounting', [1, 10, 11, 20, 99, 101], ['一', '十', '十一', '二十', '九十九', '一〇一']],
  ['chineseCountingThousand', [10, 101, 110, 1001, 1010], ['十', '一百零一', '一百一十', '一千零一', '一千零一十']],
  ['japaneseCounting', [12, 100, 210], ['十二', '百', '二百十']],
  ['ideographDigital', [10, 25], ['一〇', '二五']],
  ['chineseLegalSimplified', [3, 10, 21], ['叁', '壹拾', '贰拾壹']],
  ['decimalEnclosedCircle', [1, 20, 21], ['①', '⑳', '21']],
  ['decimalEnclosedParen', [2], ['⑵']],
  ['decimalFullWidth', [12], ['１２']],
  ['decimalZero', [7, 12], ['07', '12']],
  ['ideographTraditional', [1, 10, 11], ['甲', '癸', '11']],
  ['upperLetter', [1, 26, 27], ['A', 'Z', 'AA']],
  ['lowerRoman', [4, 19], ['iv', 'xix']],
  ['upperRoman', [44, 4000], ['XLIV', '4000']],
  ['toString', [1], ['1']],
  ['decimal', [0, 123456789], ['0', '123456789']],
] as const)('numbers in the format %s', (format, values, expected) => {
  expect(values.map((value) => formatNumber(value, format))).toEqual(expected)
})

/** A file whose list has this label, and so many paragraphs in it. */
const labelled = (label: string, count: number) => {
  const one = '<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>'
  return zipOf({
    'word/document.xml': `<w:document ${w}><w:body>${one.repeat(count)}</w:body></w:document>`,
    'word/_rels/document.xml.rels': rels,
    'word/numbering.xml': `<w:numbering ${w}>${abstract(0, lvl(0, 'lowerRoman', label, start(3888)))}${num(1, 0)}</w:numbering>`,
  })
}

it('counts what labels print as letters of the file', () => {
  expect(readDocx(labelled('%1'.repeat(50), 10), { letters: 10_000 }).children).toHaveLength(10)
  expect(() => readDocx(labelled('%1'.repeat(50), 1000), { letters: 10_000 })).toThrow(
    expect.objectContaining({ code: 'limit' }) as Error,
  )
})

it('prints no label that is longer than any is', () =>
  expect(
    readDocx(labelled('%1'.repeat(4000), 4000))
      .children.map((block) => plainText(block))
      .at(-1),
  ).toBe('甲'))
