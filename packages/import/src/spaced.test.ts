import { execFileSync } from 'node:child_process'
import type { AnyDraft, Form } from '@gxgk/core'
import { blankDraft, form2019, form2021, officialForms, parseDraft, toDocument } from '@gxgk/core'
import { reportArbitrary } from '@gxgk/core/testing'
import type { Block, Document, Table } from '@gxgk/document'
import { plainText } from '@gxgk/document'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { golden, hasSharedReports, leftOut, sharedBytes } from '../../../test/shared-reports'
import { importText } from '../test/import-text'
import { judge } from '@gxgk/deviations'
import type { PrintedFigures } from '@gxgk/deviations'
import type { Random } from '@gxgk/deviations'
import { below, pick, randomOf } from '@gxgk/deviations'
import { layoutText, rawText, recognisedText, stackedText } from '@gxgk/deviations'

const shapes: { readonly [name: string]: (table: Table, random: Random) => string } = {
  'as pdftotext -layout prints it': layoutText,
  'as pdftotext -raw prints it': rawText,
  'as recognised letters': recognisedText,
  'one cell a line without marks': stackedText,
}

const linesOf = (document: Document, print: (table: Table) => string): readonly string[] => {
  const blocks = document.children.flatMap((one): readonly Block[] => (one.type === 'section' ? one.children : [one]))
  return blocks.flatMap((block) => (block.type === 'table' ? print(block) : plainText(block)).split('\n'))
}

const changed = <T>(value: T, change: (value: unknown) => unknown): T =>
  JSON.parse(JSON.stringify(value), (_, one: unknown) => change(one)) as T

/** Figures of at most five digits, as reports have them: longer ones do not fit their columns. */
const ofUsualSize = (report: AnyDraft): AnyDraft =>
  changed({ ...report, narratives: {} }, (one) =>
    typeof one === 'number' && Math.abs(one) > 99_999 ? one % 10_000 || 0 : one,
  )

const withBlanks = (report: AnyDraft, random: Random): AnyDraft =>
  changed(report, (one) => (one === 0 && random() < 0.1 ? null : one))

/** Where nothing stands, nothing is printed. */
const withoutDashes = (document: Document): Document => changed(document, (one) => (one === '—' ? '' : one))

const figuresOf = ({ tables }: AnyDraft): PrintedFigures =>
  new Map(
    Object.entries(tables).flatMap(([table, rows]) =>
      Object.entries(rows!).flatMap(([row, figures]) =>
        Object.entries(figures!).map(([column, figure]) => [`${table}.${row}.${column}`, figure ?? null] as const),
      ),
    ),
  )

describe.each(Object.entries(shapes))('a table of lines with spaces, %s,', (_, shape) => {
  describe.each([
    ['2019', reportArbitrary(form2019) as fc.Arbitrary<AnyDraft>],
    ['2021', reportArbitrary(form2021) as fc.Arbitrary<AnyDraft>],
  ])('of the %s form', (__, reports) => {
    const judged = (report: AnyDraft, random: Random) => {
      const lines = linesOf(withoutDashes(toDocument(report)), (table) => shape(table, random))
      return judge(figuresOf(report), importText(lines.join('\n')))
    }

    it('is read in full', () =>
      fc.assert(
        fc.property(reports, fc.nat(), (report, seed) => {
          const { of, exact, silent, wrong } = judged(ofUsualSize(report), randomOf(seed))
          expect({ exact, silent, wrong }).toEqual({ exact: of, silent: [], wrong: [] })
        }),
        { numRuns: 12, endOnFailure: true },
      ))

    it('with blank cells is read by its columns, or a problem tells the rows', () =>
      fc.assert(
        fc.property(reports, fc.nat(), (report, seed) => {
          const random = randomOf(seed)
          const { silent, wrong } = judged(withBlanks(ofUsualSize(report), random), random)
          expect({ silent, wrong }).toEqual({ silent: [], wrong: [] })
        }),
        { numRuns: 8, endOnFailure: true },
      ))
  })
})

/** A report in which no two figures are equal. */
const countedThrough = (form: Form): AnyDraft => {
  let next = 101
  const draft = blankDraft(form, { organ: '某县教育局', year: form.years.from }) as AnyDraft
  return { ...draft, tables: changed(draft.tables, (one) => one ?? next++) }
}

type Fault = (lines: readonly string[], random: Random) => readonly string[]

/** Puts something else in the place of one word of a line. */
const withWord =
  (put: (word: string, random: Random) => string): Fault =>
  (lines, random) => {
    const at = below(random, lines.length)
    const words = [...lines[at]!.matchAll(/\S+/g)]
    if (words.length === 0) return lines
    const { 0: word, index } = pick(random, words)
    return lines.toSpliced(
      at,
      1,
      lines[at]!.slice(0, index) + put(word, random) + lines[at]!.slice(index + word.length),
    )
  }

const stray = [
  '单位：件',
  '3',
  '  12',
  '第 3 页 共 6 页',
  '某县人民政府 2024',
  '注：含下属单位 5 个',
  '其他',
  '总计',
  '公开',
]
const signs = ['无', '某某', '见附件', '1 234', '5（其中', 'O', '*', '10%']

const faults: { readonly [name: string]: Fault } = {
  'a line lost': (lines, random) => lines.toSpliced(below(random, lines.length), 1),
  'a line doubled': (lines, random) => {
    const at = below(random, lines.length)
    return lines.toSpliced(at, 0, lines[at]!)
  },
  'two lines joined': (lines, random) => {
    const at = below(random, lines.length - 1)
    return lines.toSpliced(at, 2, `${lines[at]}${pick(random, [' ', '   '])}${lines[at + 1]!.trim()}`)
  },
  'a line cut': (lines, random) => {
    const at = below(random, lines.length)
    const cut = below(random, lines[at]!.length + 1)
    return lines.toSpliced(at, 1, lines[at]!.slice(0, cut), ' '.repeat(below(random, 2) * cut) + lines[at]!.slice(cut))
  },
  'a word lost': withWord((word, random) => ' '.repeat(below(random, 2) * word.length)),
  'a word moved': withWord((word, random) => ' '.repeat(below(random, 9)) + word),
  'something else for a figure': withWord((word, random) => (/^\d+$/.test(word) ? pick(random, signs) : word)),
  'letters for digits': withWord((word, random) => word.replace(/\d/g, (digit) => pick(random, [digit, 'O', 'l']))),
  'a stray line': (lines, random) => lines.toSpliced(below(random, lines.length), 0, pick(random, stray)),
}

describe.each(officialForms.map((form) => [form.id, form as Form] as const))('in the %s form', (_, form) => {
  const report = countedThrough(form)

  it.each(Object.keys(faults))('%s gives no figure of another cell and hides none', (name) => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(shapes)), fc.nat(), (shape, seed) => {
        const random = randomOf(seed)
        const lines = linesOf(toDocument(report), (table) => shape(table, random))
        const text = faults[name]!(lines, random).join('\n')
        const printed = new Set(text.match(/\d+/g))
        const { draft, problems } = importText(text, { organ: report.organ, year: report.year })
        const told = new Set(problems.flatMap(({ cells }) => cells))
        for (const [address, figure] of figuresOf(report)) {
          const [table = '', row = '', column = ''] = address.split('.')
          const read = (draft as AnyDraft).tables[table]?.[row]?.[column] ?? null
          if (read !== null || (printed.has(String(figure)) && !told.has(address)))
            expect({ address, read }).toEqual({ address, read: figure })
        }
      }),
      { numRuns: 40, endOnFailure: true },
    )
  })
})

const pdftotext = (pdf: Uint8Array, ...modes: readonly string[]): string =>
  execFileSync('pdftotext', [...modes, '-', '-'], { input: pdf, encoding: 'utf8' })

const hasPdftotext = (() => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

const without = leftOut || (hasPdftotext ? '' : ' (left out: pdftotext is not installed)')

describe.skipIf(!hasSharedReports || !hasPdftotext)(
  `the published PDF of 洪泽区 2024 through pdftotext${without}`,
  () => {
    const name = 'hongze-district-2024'
    const pdf = () => sharedBytes(`${name}.pdf`)

    it.each(['-layout', '-raw'])('with %s gives every figure of the golden file', (mode) => {
      const { draft, problems } = importText(pdftotext(pdf(), mode))
      expect(draft!.tables).toEqual(parseDraft(golden(name)).tables)
      expect(problems.filter(({ cells }) => cells.length > 0)).toEqual([])
    })

    it('as it is by default, column by column, gives no wrong figure and hides none', () => {
      const { wrong, silent } = judge(figuresOf(golden(name) as AnyDraft), importText(pdftotext(pdf())))
      expect({ wrong, silent }).toEqual({ wrong: [], silent: [] })
    })
  },
)
