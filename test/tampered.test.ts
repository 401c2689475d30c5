import type { AnyDraft, Form } from '@gxgk/core'
import { check, markedDocument, officialForms, toDocument } from '@gxgk/core'
import { reportArbitrary } from '@gxgk/core/testing'
import type { Document } from '@gxgk/document'
import { extractReport, importReport } from '@gxgk/import'
import { renderHtml } from '@gxgk/html'
import { readMarkdown } from '@gxgk/read/markdown'
import { renderMarkdown } from '@gxgk/markdown'
import { renderPdf } from '@gxgk/pdf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changes, withOneChange } from './tampering/one-change'

/** Raised for a search: `GXGK_TAMPER=300 npx vitest run test/tampered.test.ts`. */
const times = Number(process.env['GXGK_TAMPER'] ?? 1)

const pieces = [
  '同比增长33.9%。',
  '全年收到申请1,234件，办结1,230件。',
  '下降-5.2‰，余 12.5 万元。',
  '2024—2025年共办理7、8件。',
  '第3季度为0.5件。',
  '**重点**公开12条。',
  '- 公开5条\n- 答复6件',
  '3. 2024年12件\n4. 完善制度',
  '| 类别 | 件数 |\n| --- | --- |\n| 咨询 | 1.2 |',
]
const prose = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 }).map((parts) => parts.join('\n\n'))

const reportsOf = (form: Form) =>
  fc
    .tuple(
      reportArbitrary(form) as fc.Arbitrary<AnyDraft>,
      fc.record({ preamble: prose, overview: prose, problems: prose, other: prose }),
    )
    .map(([report, narratives]): AnyDraft => ({ ...report, narratives }))

const letterhead = (report: AnyDraft) => ({
  letterhead: { organ: `${report.organ}文件`, number: '某发〔2025〕3号' },
  signature: { organ: '某县教育局', date: '2025-01-20' },
})

/** All the ways in which a report is printed. */
const printings: { readonly [name: string]: (report: AnyDraft) => Document } = {
  plain: (report) => toDocument(report),
  'with a letterhead and a signature': (report) => toDocument(report, letterhead(report)),
  marked: (report) => markedDocument(report, check(report)),
}

/** Markdown holds no data; they are given beside it. */
const besideData = async (text: string, { meta }: Document) => {
  const read = readMarkdown(text)
  return extractReport({ ...read, meta: { ...read.meta, embedded: meta.embedded! } })
}
const readBack: {
  readonly [name: string]: (made: Document) => ReturnType<typeof importReport> | ReturnType<typeof besideData>
} = {
  HTML: (made) => importReport(renderHtml(made)),
  Markdown: (made) => besideData(renderMarkdown(made), made),
  PDF: async (made) => importReport(await renderPdf(made)),
}
const runs: { readonly [name: string]: number } = { HTML: 12, Markdown: 12, PDF: 2 }

const forms = officialForms.map((form) => [form.id, form as Form] as const)

describe.each(forms)('a report in the %s form', (_, form) => {
  describe.each(Object.keys(readBack))('in %s', (format) => {
    it('tells nothing where nothing was changed, however it is printed', async () => {
      await fc.assert(
        fc.asyncProperty(reportsOf(form), fc.constantFrom(...Object.keys(printings)), async (report, printing) => {
          const { draft, problems } = await readBack[format]!(printings[printing]!(report))
          expect(problems).toEqual([])
          expect(draft).toEqual(report)
        }),
        { numRuns: runs[format]! * times },
      )
    })

    it('tells one character more, less or other that makes another number or word', async () => {
      await fc.assert(
        fc.asyncProperty(
          reportsOf(form),
          fc.constantFrom(...Object.keys(changes)),
          fc.nat(),
          async (report, name, pick) => {
            const made = withOneChange(toDocument(report), name, pick)
            fc.pre(made !== undefined)
            const { draft, problems } = await readBack[format]!(made.changed)
            expect([made.told, problems.map(({ code }) => code)]).toEqual([
              made.told,
              expect.arrayContaining([expect.stringMatching(/^(?:embeddedDiffers|badEmbedded|noReport)$/)]) as unknown,
            ])
            if (problems.every(({ code }) => code === 'embeddedDiffers')) expect(draft).toEqual(report)
          },
        ),
        { numRuns: 2 * runs[format]! * times },
      )
    })
  })
})

const [one] = fc.sample(reportArbitrary(officialForms[1] as Form) as fc.Arbitrary<AnyDraft>, { numRuns: 1, seed: 5 })
const told: AnyDraft = { ...one!, narratives: { ...one!.narratives, overview: '同比增长33.9%。', other: '无。' } }
const page = renderHtml(toDocument(told))
const style = (rules: string) => page.replace('</head>', `<style>${rules}</style></head>`)
const inPlace = (html: string) => page.replace('同比增长33.9%', html)

describe('a page with another figure in place of one', () => {
  it.each([
    ['another point', inPlace('同比增长339%')],
    ['a hidden figure', inPlace('同比增长<b style="display:none">33.9</b><b>339</b>%')],
    ['a hidden point', inPlace('同比增长33<b style="display:none">.</b>9%')],
    ['a point without size', inPlace('同比增长33<b style="font-size:0">.</b>9%')],
    ['a clear point', inPlace('同比增长33<b style="opacity:0">.</b>9%')],
    ['a struck figure', inPlace('同比增长<s>33.9</s>%')],
    ['a drawing', inPlace('同比增长<b hidden>33.9%</b><svg><text>339%</text></svg>')],
    ['a drawing over it', inPlace('同比增长<svg><text>339%</text></svg>33.9%')],
    ['words above it', inPlace('同比增长<ruby>33.9<rt>339</rt></ruby>%')],
    ['a figure that runs the other way', inPlace('同比增长<bdo dir=rtl>33.9</bdo>%')],
    ['a mark before which a figure runs the other way', inPlace('同比增长\u202e33.9\u202c%')],
    [
      'a class without words',
      style('.x{font-size:0}.x::after{content:"339%";font-size:1rem}').replace('33.9%', '<b class=x>33.9%</b>'),
    ],
    ['words of a style sheet', style('.x::after{content:"9"}').replace('33.9', '<b class=x>33.9</b>')],
    ['a sign of a style sheet', style('.x:before{content:"-"}').replace('33.9', '<b class=x>33.9</b>')],
    ['no data', page.replace(/(<template[^>]*>).*(<\/template>)/s, '$1$2')],
    ['half of the data', page.replace(/(<template[^>]*>.{300}).*(<\/template>)/s, '$1$2')],
    ['data of another kind', page.replace('data-type="application/json"', 'data-type="text/plain"')],
    ['data of another year', page.replace('&quot;year&quot;', '&quot;yaer&quot;').replace('"year"', '"yaer"')],
    ['a minus before a zero', page.replace(/>0<\/td>/, '>-0</td>')],
  ])('is told: %s', async (_, changed) => {
    expect(changed).not.toBe(page)
    const { problems } = await importReport(changed)
    expect(problems.map(({ code }) => code)).toContainEqual(expect.stringMatching(/^(?:embeddedDiffers|badEmbedded)$/))
  })

  it('is not, where nothing is', async () => {
    expect((await importReport(page)).problems).toEqual([])
    const icons = style(
      '.gxgk::before{content:"\\e600"} p::after{content:"";display:table} li:hover::after{content:"9"}',
    )
    expect((await importReport(icons)).problems).toEqual([])
  })
})
