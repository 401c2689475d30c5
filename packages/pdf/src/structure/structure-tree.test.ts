import type { ComposedDocument } from '@gxgk/layout'
import { PDFNumber } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import type { Alterable } from '../../test/alter-pdf'
import { alterPdf, isList, name } from '../../test/alter-pdf'
import { composePlainly } from '../../test/compose-plainly'
import type { PlainBlock } from '../../test/plain-blocks'
import { composedReport, sampleFace, sampleMeta } from '../../test/sample-faces'
import { checkTags } from '../../test/tag-checker/check-tags'
import { writeComposed } from '../write/write-composed'

const report = composedReport()
const bytes = writeComposed(report, sampleMeta)
const written = (composed: ComposedDocument) => checkTags(writeComposed(composed, sampleMeta))

const elementsWith = (
  change: (element: ComposedDocument['elements'][number], i: number) => object | undefined,
): ComposedDocument => ({
  ...report,
  elements: report.elements.map((element, i) => ({ ...element, ...change(element, i) })),
})
const indexOf = (role: string, after = 0) => report.elements.findIndex((one, i) => i >= after && one.role === role)

describe('the tags of a file', () => {
  it('are right in a report with everything', async () => {
    expect(await checkTags(bytes)).toEqual([])
  })

  it.each<[string, readonly PlainBlock[]]>([
    ['nothing', []],
    ['a paragraph over several pages', [{ paragraph: ['字'.repeat(3000)] }]],
    [
      'a link over two pages',
      [{ paragraph: ['字'.repeat(600), { text: '网'.repeat(300), target: { href: 'https://a.cn/' } }] }],
    ],
    [
      'a heading that skips a level',
      [
        { heading: 1, text: '甲' },
        { heading: 3, text: '乙' },
      ],
    ],
    ['eleven notes', Array.from({ length: 11 }, (_, i) => ({ note: `注${i}` }))],
    ['a table of one cell', [{ table: '', columns: 1, head: [], body: [[{ text: '' }]] }]],
  ])('are right with %s', async (_, blocks) => {
    expect(await written(composePlainly(blocks, sampleFace))).toEqual([])
  })
})

describe('the tag checker', () => {
  const th = indexOf('TH')
  const tables = composePlainly(
    [{ table: '', columns: 2, head: [], body: [[{ text: '', rowSpan: 3 }, { text: '' }], [{ text: '' }]] }],
    sampleFace,
  )

  it.each<[string, ComposedDocument, readonly string[]]>([
    ['a lost scope', elementsWith((_, i) => (i === th ? { scope: undefined } : undefined)), ['a TH has no scope']],
    [
      'a span that is too wide',
      elementsWith((_, i) => (i === th ? { colSpan: 3 } : undefined)),
      expect.arrayContaining(['no cell of a table is at 2 7']) as never,
    ],
    ['a cell that is too high', tables, ['a cell of a table reaches down to 2 0']],
    [
      'a list without numbering',
      elementsWith((one) => (one.role === 'L' ? { numbering: undefined } : undefined)),
      ['a list has no numbering'],
    ],
    [
      'a row that is not in a table',
      elementsWith((one) => (one.role === 'TBody' ? { role: 'Sect' } : undefined)),
      ['a Table holds a Sect'],
    ],
    [
      'text beside elements',
      {
        ...report,
        pages: report.pages.map((page) => ({
          ...page,
          lines: page.lines.map((line) => ({
            ...line,
            runs: line.runs.map((run) =>
              typeof run.element === 'number' && report.elements[run.element]!.role === 'Span'
                ? { ...run, element: report.elements[run.element]!.parent }
                : run,
            ),
          })),
        })),
      },
      ['a P holds text and elements'],
    ],
  ])('finds %s', async (_, composed, sentences) => {
    expect(await written(composed)).toEqual(sentences)
  })

  const entriesOf = (file: Alterable, key: string, text: string) => file.find(key, text)

  it.each<[string, (file: Alterable) => void, readonly string[]]>([
    [
      'a line that is not tagged',
      ({ rewrite }) => rewrite('content', (text) => `${text}0 0 m 10 10 l S\n`),
      ['page 1: S paints outside of marked content'],
    ],
    [
      'a MCID that is drawn twice',
      ({ rewrite }) => rewrite('content', (text) => `${text}/H1<</MCID 0>>BDC\nEMC\n`),
      ['page 1: MCID 0 is drawn twice'],
    ],
    [
      'a mark that does not end',
      ({ rewrite }) => rewrite('content', (text) => text.replace(/EMC\s*$/, '')),
      ['page 1: a marked content does not end'],
    ],
    [
      'a MCID that is twice in the structure',
      (file) => {
        const [first, second] = file.dicts.filter(
          (dict) => dict.get(name('S')) === name('P') && dict.get(name('K')) instanceof PDFNumber,
        )
        second!.set(name('K'), first!.get(name('K'))!)
      },
      expect.arrayContaining([expect.stringMatching(/^page 1: MCID \d+ is twice in the structure$/)]) as never,
    ],
    [
      'a mark of another role',
      (file) => entriesOf(file, 'S', 'H1').set(name('S'), name('H2')),
      ['page 1: MCID 0 is H1 and in a H2', 'the metadata say PDF/UA of headings that skip a level'],
    ],
    [
      'a parent tree that leads elsewhere',
      (file) => {
        const tree = file.find('Type', 'StructTreeRoot').lookup(name('ParentTree'))
        const numbers =
          tree && 'lookup' in tree
            ? (tree as typeof tree & { lookup(key: unknown): unknown }).lookup(name('Nums'))
            : undefined
        const first = isList(numbers) ? numbers.lookup(1) : undefined
        if (isList(first)) first.set(0, first.get(1))
      },
      ['page 1: the parent tree leads from MCID 0 to another element'],
    ],
    [
      'a font without ToUnicode',
      (file) => entriesOf(file, 'Subtype', 'Type0').delete(name('ToUnicode')),
      [expect.stringMatching(/^\w+\+NotoSerifSC-\w+ has no ToUnicode$/) as unknown as string],
    ],
    [
      'a font that is not embedded',
      (file) => entriesOf(file, 'Type', 'FontDescriptor').delete(name('FontFile2')),
      [expect.stringMatching(/is not embedded$/) as unknown as string],
    ],
    [
      'a link that does not say what it is',
      (file) => entriesOf(file, 'Subtype', 'Link').delete(name('Contents')),
      ['page 1: a link does not say what it is'],
    ],
    [
      'a link whose key is another',
      (file) => entriesOf(file, 'Subtype', 'Link').set(name('StructParent'), PDFNumber.of(0)),
      ['page 1: the parent tree does not lead from a link to its element'],
    ],
    [
      'a file that is not said to be the source',
      (file) => entriesOf(file, 'Type', 'Filespec').set(name('AFRelationship'), name('Data')),
      ['an attached file is not said to be the source'],
    ],
    [
      'a file without language, mark, intent and associated file',
      (file) => {
        const catalog = file.find('Type', 'Catalog')
        for (const key of ['Lang', 'MarkInfo', 'OutputIntents', 'AF', 'ViewerPreferences']) catalog.delete(name(key))
      },
      [
        'the file has no language',
        'its title is not displayed',
        'the file does not say that it is tagged',
        'there is no output intent',
        'an attached file is not associated with the document',
      ],
    ],
    [
      'metadata that are not escaped',
      ({ rewrite }) => rewrite('metadata', (text) => text.replace('&amp;', '&')),
      [expect.stringMatching(/^the metadata are not well-formed: /) as unknown as string],
    ],
    [
      'metadata that differ',
      ({ rewrite }) =>
        rewrite('metadata', (text) => text.replace('<pdf:Producer>@gxgk/pdf<', '<pdf:Producer>another<')),
      ['the metadata and the information differ in the Producer'],
    ],
    [
      'an outline that counts wrongly',
      (file) => entriesOf(file, 'Type', 'Outlines').set(name('Count'), PDFNumber.of(1)),
      ['the outline counts its entries wrongly'],
    ],
    [
      'a link that leads nowhere',
      (file) => entriesOf(file, 'Type', 'Catalog').delete(name('Names')),
      expect.arrayContaining(['a link leads to requests, which is nowhere']) as never,
    ],
  ])('finds %s', async (_, change, sentences) => {
    expect(await checkTags(await alterPdf(bytes, change))).toEqual(sentences)
  })

  it('finds nothing in a copy without a fault', async () => {
    expect(await checkTags(await alterPdf(bytes, () => undefined))).toEqual([])
  })
})
