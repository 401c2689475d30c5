import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { copied, openPage, pageSettings, printed, startBrowser } from './chromium'
import { withFonts } from './fonts'
import { madeSources } from './made-sources'
import { converted, ofPages } from './office'
import { lynxDumps, pandocsOfPage, pdfTexts, w3mDumps } from './programs'
import { areHere, without } from './programs-here'
import type { Produced } from './produced'
import type { Source } from './source'
import { newSweep, sweepFile, tooLittleRead } from './sweep'

const folder = mkdtempSync(join(tmpdir(), 'gxgk-sweep-'))
afterAll(() => rmSync(folder, { recursive: true }))
const env = withFonts(folder)

/** One of each form; `npm run test:long` has all, at many sizes. */
const sources = madeSources().filter(({ name }) => /^made-2021-word-counted$|^made-2019-word$/.test(name))

const expectRead = async (made: ReadonlyMap<Source, readonly Produced[]>) => {
  const sweep = newSweep()
  for (const [source, files] of made) for (const file of files) await sweepFile(sweep, source, file)
  expect(sweep.tally.size).toBeGreaterThan(0)
  expect(sweep.faults).toEqual([])
  expect(tooLittleRead(sweep)).toEqual([])
}

describe('a report that comes back', () => {
  it.skipIf(!areHere('chromium', 'pdftotext'))(
    `from Chromium, printed with a cut head and copied, is read${without('chromium', 'pdftotext')}`,
    async () => {
      const browser = await startBrowser(env)
      const made = new Map<Source, readonly Produced[]>()
      try {
        for (const source of sources) {
          const page = await openPage(browser, source.html)
          const cut = (await pageSettings(page, 8)).filter(({ name }) => /^A4(?:-cut-\d+)?(?:-headed)?$/.test(name))
          const pdfs = []
          for (const setting of cut) pdfs.push(await printed(page, setting))
          made.set(source, [...pdfs, ...pdfTexts(pdfs[0]!.bytes, 'A4'), ...(await copied(page))])
        }
      } finally {
        await browser.close()
      }
      await expectRead(made)
    },
  )

  it.skipIf(!areHere('soffice'))(`from LibreOffice as PDF and as Word file is read${without('soffice')}`, async () => {
    const pages = new Map(sources.map(({ name, html }) => [name, html]))
    const files = ofPages
      .filter(({ to }) => to === 'pdf' || to === 'docx')
      .map((conversion) => converted(folder, env, conversion, pages))
    await expectRead(new Map(sources.map((source) => [source, files.map((made) => made.get(source.name)!)])))
  })

  it.skipIf(!areHere('pandoc', 'w3m', 'lynx'))(
    `from pandoc, w3m and Lynx is read${without('pandoc', 'w3m', 'lynx')}`,
    () =>
      expectRead(
        new Map(
          sources.map((source) => {
            const [dumps, others] = [w3mDumps(source.html), lynxDumps(source.html)]
            return [source, [...pandocsOfPage(source.html), dumps[1]!, others[1]!]]
          }),
        ),
      ),
  )
})
