import fc from 'fast-check'
import type { Block, Cell, Document, DocumentPart, Inline, Mark, Row } from '../tree'
import {
  cell,
  chart,
  code,
  document,
  heading,
  item,
  lineBreak,
  link,
  list,
  note,
  number,
  paragraph,
  row,
  section,
  strong,
  table,
  text,
} from '../build'

const characters = [
  ...'政府信息公开工作年度报告，。、；：？！（）《》“”…—',
  ...'<>&"\'*_`#|[]()!\\~^+-=.:{}$@%/',
  ...'0123456789abcXYZ é',
  ...[
    '<b>',
    '&amp;',
    '&#42;',
    '-->',
    '# ',
    '1. ',
    '- ',
    '+ ',
    '> ',
    '```',
    '~~~',
    '***',
    '---',
    '===',
    'http://a.cn',
    '[a](b)',
    '![a](b)',
    '\\|',
    '  ',
  ],
]

/** Text that renderers find hard: Chinese, Latin, markup of HTML and Markdown; never empty, no space at its ends. */
export const textArbitrary = (): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...characters), { minLength: 1, maxLength: 12 })
    .map((parts) => parts.join('').trim())
    .map((value) => value || '文')

const usually = Array.from({ length: 12 }, () => undefined)
const parts: readonly DocumentPart[] = ['letterhead', 'number', 'signature']
const marks: readonly (Mark | undefined)[] = [
  undefined,
  undefined,
  'suspect',
  undefined,
  'member',
  'error',
  undefined,
  'warning',
  'note',
]

const hrefs = ['https://example.gov.cn/a?b=1&c=(2)', 'mailto:a@example.cn', '#r.3', 'javascript:alert(1)']

interface Options {
  /** Words of the document; `textArbitrary()` when absent. */
  readonly text?: fc.Arbitrary<string>
}

const inlineArbitrary = (words: fc.Arbitrary<string>): fc.Arbitrary<Inline[]> => {
  const figure = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map((value) => number(value))
  const plain: fc.Arbitrary<Inline> = fc.oneof(
    { weight: 6, arbitrary: words.map(text) },
    { weight: 1, arbitrary: words.map(code) },
    { weight: 2, arbitrary: figure },
  )
  const rich: fc.Arbitrary<Inline> = fc.oneof(
    { weight: 6, arbitrary: plain },
    { weight: 1, arbitrary: fc.array(plain, { minLength: 1, maxLength: 2 }).map(strong) },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.constantFrom(...hrefs), plain).map(([href, inside]) => link(href, inside)),
    },
  )
  // A break stands between words, never at an end, where it would show nothing.
  return fc
    .array(fc.tuple(rich, fc.boolean()), { minLength: 1, maxLength: 4 })
    .map((parts) =>
      parts.flatMap(([node, broken], i) =>
        broken && i < parts.length - 1 && i % 2 === 1 ? [node, lineBreak()] : [node],
      ),
    )
}

/** Tables whose spans come from cutting the grid's rows into bands and each band into blocks. */
const tableArbitrary = (words: fc.Arbitrary<string>): fc.Arbitrary<Block> => {
  const band = (columns: number) =>
    fc.tuple(
      fc.integer({ min: 1, max: 3 }),
      fc.array(fc.integer({ min: 1, max: 3 }), { minLength: columns, maxLength: columns }),
      fc.array(fc.boolean(), { minLength: columns, maxLength: columns }),
      fc.array(fc.tuple(inlineArbitrary(words), fc.boolean()), { minLength: columns * 3, maxLength: columns * 3 }),
    )
  return fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.boolean(), words)
    .chain(([columns, head, caption]) =>
      fc.array(band(columns), { minLength: 1, maxLength: 3 }).map((bands) => {
        const rows: Row[] = bands.flatMap(([height, widths, merged, contents], b) => {
          const lines: Cell[][] = Array.from({ length: height }, () => [])
          let next = 0
          for (let column = 0; column < columns;) {
            const colSpan = Math.min(widths[column]!, columns - column)
            const rowSpan = merged[column] ? height : 1
            for (let line = 0; line < height; line += rowSpan) {
              const [content, marked] = contents[next++ % contents.length]!
              const first = marked && column === 0 ? (colSpan === columns ? 'group' : 'row') : undefined
              const header = head && b === 0 ? 'column' : first
              const mark = marks[next % marks.length]
              lines[line]!.push(cell(content, { rowSpan, colSpan, ...(header && { header }), ...(mark && { mark }) }))
            }
            column += colSpan
          }
          return lines.map((cells) => row(cells))
        })
        return table(caption, rows, { headRows: head ? bands[0]![0] : 0 })
      }),
    )
    .filter((one) => one.children.every((line) => line.children.length > 0))
}

const blocksArbitrary = (words: fc.Arbitrary<string>): fc.Arbitrary<Block[]> => {
  const { blocks } = fc.letrec<{ block: Block; blocks: Block[] }>((tie) => ({
    block: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc
        .tuple(inlineArbitrary(words), fc.constantFrom<(DocumentPart | undefined)[]>(...usually, ...parts))
        .map(([content, part]) => paragraph(content, part && { part })),
      words.map((value) => note(value)),
      fc.tuple(fc.constantFrom(2, 3, 4, 5, 6), words).map(([depth, value]) => heading(depth as 2, value)),
      tableArbitrary(words),
      fc.tuple(words, fc.array(fc.tuple(words, fc.nat()), { minLength: 1, maxLength: 3 })).map(([name, bars]) =>
        chart(
          name,
          bars.map(([category]) => category),
          [{ name, values: bars.map(([, value]) => number(value)) }],
        ),
      ),
      fc
        .tuple(
          fc.boolean(),
          fc.nat({ max: 12 }),
          fc.array(fc.tuple(inlineArbitrary(words), fc.option(tie('block'), { nil: undefined })), {
            minLength: 1,
            maxLength: 3,
          }),
        )
        .map(([ordered, start, items]) =>
          list(
            items.map(([content, more]) => item(more ? [paragraph(content), more] : [paragraph(content)])),
            ordered ? { ordered, start } : { ordered },
          ),
        ),
      tie('blocks').map((children) => section(children)),
    ),
    blocks: fc.array(tie('block'), { minLength: 1, maxLength: 4 }),
  }))
  return blocks
}

const addressed = ['section', 'heading', 'paragraph', 'table', 'cell']

/** Gives every third node a ref where its type can have one, each of its own. */
const numberRefs = (root: Document): Document => {
  let next = 0
  const visit = <T>(node: T): T => {
    if (typeof node !== 'object' || node === null || !('children' in node)) return node
    const children = (node.children as unknown[]).map(visit)
    const named = 'type' in node && addressed.includes(String(node.type)) && next % 3 === 0
    next++
    return { ...node, ...(named && { ref: `r.${next}` }), children }
  }
  return visit(root)
}

/** Any document that `assertDocument` accepts, with the texts given or such as renderers find hard. */
export const documentArbitrary = ({ text: words = textArbitrary() }: Options = {}): fc.Arbitrary<Document> =>
  fc.tuple(words, blocksArbitrary(words), fc.boolean()).map(([title, blocks, embedded]) =>
    numberRefs(
      document(
        {
          title,
          lang: 'zh-CN',
          pageNumber: '— {page} —',
          ...(embedded && { embedded: { name: 'data.json', data: { title, '</template>': [1, null] } } }),
        },
        [heading(1, title), ...blocks],
      ),
    ),
  )
