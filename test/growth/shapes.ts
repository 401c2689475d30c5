/** A text of about so many letters, of a shape that once made something slow, or might. */
export type Shape = (letters: number) => string

const long =
  (piece: string): Shape =>
  (letters) =>
    piece.repeat(Math.ceil(letters / piece.length))

/** Pieces of which each has its own number. */
const numbered =
  (piece: (i: number) => string): Shape =>
  (letters) => {
    const pieces: string[] = []
    for (let length = 0, i = 1; length < letters; i++) {
      pieces.push(piece(i))
      length += pieces.at(-1)!.length
    }
    return pieces.join('')
  }

/** A head once, then the rest of the letters. */
const headed =
  (head: string, shape: Shape): Shape =>
  (letters) =>
    head + shape(letters)

/** So many opened, and as many closed. */
const nested =
  (open: string, close: string): Shape =>
  (letters) => {
    const depth = Math.ceil(letters / (open.length + close.length))
    return `${open.repeat(depth)}1${close.repeat(depth)}`
  }

const requests = '2024年收到政府信息公开申请'

/** By name. */
export const shapes: { readonly [name: string]: Shape } = {
  'clauses by ；': headed(requests, long('12件；其中予以公开5件；')),
  'clauses by ，': headed(requests, long('12件，其中予以公开5件，')),
  'clauses by 、': headed(requests, long('予以公开5件、部分公开2件、')),
  sentences: numbered((i) => `全年收到政府信息公开申请${i}件，办结${i}件。`),
  'sentences of lines': numbered((i) => `全年收到政府信息公开申请${i}件，同比增长${i % 100}%。\n`),
  'sentences of nothing': long('全年未收到政府信息公开申请，没有行政复议和行政诉讼。'),
  'sentences of last year': long('与上年相比，收到申请增加3件，增长5.5%，上年为12件。'),
  digits: headed(requests, long('7')),
  'digits with commas': headed(requests, long('123,')),
  'digits with dots': headed(requests, long('1.')),
  'Chinese digits': headed(requests, long('一百二十三万')),
  'full stops': long('。'),
  'one letter': long('件'),
  'letters without a stop': long('申请'),
  spaces: headed(requests, long(' ')),
  'spaces between': headed(requests, long('收 到 申 请 1 2 件 ')),
  asterisks: long('*'),
  'asterisks, a letter, asterisks': nested('*', '*'),
  'emphasis that is not closed': long('*件_'),
  'strong figures': long('**收到申请12件**，'),
  underscores: long('__a'),
  tildes: long('~~a'),
  backticks: numbered((i) => `${'`'.repeat((i % 500) + 1)} `),
  'brackets （': long('（'),
  'brackets in brackets': nested('（', '）'),
  'brackets [': long('['),
  'square brackets in each other': nested('[', ']'),
  links: long('[件](http://a.cn/b)'),
  'links that are not closed': long('[a]('),
  'pictures that are not closed': long('![a]('),
  'book titles': long('《某办法》'),
  'book titles that are not closed': long('《某办法'),
  quotes: long('“申请'),
  units: headed(requests, long('12件条份次')),
  其中: headed(requests, long('其中')),
  'parts of parts': headed(requests, long('12件，其中自然人申请')),
  lists: long('- 收到申请12件\n'),
  'lists in lists': numbered((i) => `${'  '.repeat(i % 60)}- 件\n`),
  'numbered lists': numbered((i) => `${i}. 收到申请${i}件\n`),
  'quotes of quotes': long('> '),
  headings: long('# 总体情况\n'),
  'headings under lines': long('总体情况\n===\n'),
  'parts of the text': long('（一）依申请公开情况\n收到申请12件。\n'),
  'table bars': long('|'),
  tables: headed('| a | b |\n|---|---|\n', long('| 12 | 件 |\n')),
  'tables of many': long('| a | b |\n|---|---|\n| 1 | 2 |\n\n'),
  'blank lines': long('\n'),
  'lines of a letter': long('件\n'),
  'escaped letters': long('\\*'),
  references: long('&amp;'),
  'blank lines in a fence': (letters) => `\`\`\`\n${'\n'.repeat(letters)}a\n\`\`\``,
  'spaces in strong words': nested('**件 ', ' 件**'),
  'code in fences': long('```\na\n```\n'),
  organs: long('某县教育局、'),
  years: long('2024年'),
  'years of reports': long('2023年度报告，'),
  'angle brackets': long('<a '),
  addresses: long('http://a.cn/'),
  fees: long('收取信息处理费12元，'),
  'percent signs': headed(requests, long('5%、')),
}
