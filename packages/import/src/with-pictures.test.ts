import { form2021, toDocument } from '@gxgk/core'
import { reportArbitrary } from '@gxgk/core/testing'
import type { Section } from '@gxgk/document'
import { document, paragraph, section } from '@gxgk/document'
import type { PictureJob, PictureReader, Refusal } from '@gxgk/read'
import { ImportError } from '@gxgk/read'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { describeImportProblem } from './describe-import-problem'
import { extractReport } from './extract/index'
import { importReport } from './import-report'
import { withPictures, withRefusals } from './with-pictures'

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0])

const page = (number: number, ...words: readonly string[]): Section =>
  section(
    words.map((one) => paragraph(one)),
    { source: { page: number } },
  )

const readerOf =
  (sections: readonly Section[], refusals: readonly { page: number; refusal: Refusal }[] = []): PictureReader =>
  async () => ({ sections, refusals })

it('a picture is refused as before, and read where something reads pictures', async () => {
  await expect(importReport(png)).rejects.toThrow('这是图片（PNG）')
  const [report] = fc.sample(reportArbitrary(form2021), { seed: 1, numRuns: 1 })
  const ocr = readerOf([section(toDocument(report!).children, { source: { page: 1 } })])
  const { draft, type } = await importReport(png, { ocr })
  expect(type).toBe('picture')
  expect(draft?.tables).toEqual(report!.tables)
})

it('only the pages without text are asked for, and take their place among the others', async () => {
  const asked: (PictureJob | undefined)[] = []
  const ocr: PictureReader = async (_, job) => {
    asked.push(job)
    return { sections: [page(2, '二')], refusals: [] }
  }
  const read = document({ title: '', lang: 'zh-CN' }, [page(1, '一'), page(2), page(3, '三')])
  const { document: whole } = await withPictures(read, png, { ocr, limits: { pages: 9 } })
  expect(asked).toEqual([{ pages: [2], limits: { pages: 9 } }])
  expect(whole.children).toEqual([page(1, '一'), page(2, '二'), page(3, '三')])
})

it('text that was recognised before is read from the picture, and kept where that is refused', async () => {
  const before = (number: number): Section => ({
    ...page(number, '前'),
    source: { page: number, recognised: { candidates: [] } },
  })
  const ocr = readerOf([page(1, '一'), page(2)], [{ page: 2, refusal: 'coarse' }])
  const read = document({ title: '', lang: 'zh-CN' }, [before(1), before(2), page(3, '三')])
  const { document: whole } = await withPictures(read, png, { ocr })
  expect(whole.children).toEqual([page(1, '一'), before(2), page(3, '三')])
  const { problems } = extractReport(read)
  expect(problems.find(({ code }) => code === 'picturePages')).toMatchObject({ pages: [1, 2] })
})

it('pages that were refused are told with what to do', async () => {
  const refusals = [
    { page: 1, refusal: 'coarse' },
    { page: 2, refusal: 'slanted' },
  ] as const
  const { problems } = await importReport(png, { ocr: readerOf([page(1)], [refusals[0]]) })
  const [told] = problems.filter(({ code }) => code === 'scannedPages')
  expect(told).toMatchObject({ pages: [1], refusal: 'coarse' })
  expect(describeImportProblem(told!)).toContain('请以 300 dpi 灰度重新扫描')
  expect(describeImportProblem(told!, 'en')).toContain('scan it again at 300 dpi in grey')

  const result = { problems: [{ code: 'scannedPages', pages: [1, 2, 3], cells: [] }] } as never
  expect(withRefusals(result, refusals).problems).toMatchObject([
    { pages: [1], refusal: 'coarse' },
    { pages: [2], refusal: 'slanted' },
    { pages: [3] },
  ])
})

it('what is no reader of pictures is refused as an option', async () =>
  expect(importReport(png, { ocr: true as never })).rejects.toMatchObject({ code: 'badOption' }))

it('a page whose text is kept is told apart from those without any', () => {
  const told = (code: string, pages: readonly number[]) => ({ code, pages, cells: [] })
  const result = { problems: [told('scannedPages', [1]), told('picturePages', [2, 3])] } as never
  const refusals = [1, 2].map((page) => ({ page, refusal: 'coarse' as const }))
  expect(withRefusals(result, refusals).problems).toEqual([
    { ...told('scannedPages', [1]), refusal: 'coarse' },
    { ...told('picturePages', [2]), refusal: 'coarse' },
    told('picturePages', [3]),
  ])
  const [kept] = withRefusals(result, refusals).problems.slice(1)
  expect(describeImportProblem(kept!)).toContain('没有从图像另读')
  expect(describeImportProblem(kept!, 'en')).toContain('scan it again at 300 dpi in grey')
})

it('what cannot be read from pictures leaves a file with text as it was read, unless something is to be installed', async () => {
  const whole = { ...page(1, '前'), source: { page: 1, recognised: { candidates: [] } } }
  const read = document({ title: '', lang: 'zh-CN' }, [whole])
  const failing =
    (error: Error): PictureReader =>
    () =>
      Promise.reject(error)
  const damaged = failing(new ImportError('damaged', { detail: 'PDF' }))
  expect((await withPictures(read, png, { ocr: damaged })).document).toEqual(read)
  const missing = failing(new ImportError('noLibrary', { detail: 'x' }))
  await expect(withPictures(read, png, { ocr: missing })).rejects.toMatchObject({ code: 'noLibrary' })
  const scanned = document({ title: '', lang: 'zh-CN' }, [whole, page(2)])
  await expect(withPictures(scanned, png, { ocr: damaged })).rejects.toMatchObject({ code: 'damaged' })
})
