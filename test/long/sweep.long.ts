import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { leftOut } from '../shared-reports'
import { archived, copied, openPage, pageSettings, printed, startBrowser } from '../sweep/chromium'
import { sortedOut } from '../sweep/cut-off'
import { withFonts } from '../sweep/fonts'
import { madeSources } from '../sweep/made-sources'
import type { Conversion } from '../sweep/office'
import { converted, officePapers, ofPages, ofWord, onPaper } from '../sweep/office'
import { papers } from '../sweep/page-settings'
import { lynxDumps, pandocsOfPage, pandocsOfWord, pdfTexts, w3mDumps } from '../sweep/programs'
import { areHere, without } from '../sweep/programs-here'
import type { Produced } from '../sweep/produced'
import { publishedSources } from '../sweep/published-sources'
import type { Source } from '../sweep/source'
import type { Sweep } from '../sweep/sweep'
import { newSweep, sweepFile, tooLittleRead } from '../sweep/sweep'
import { say, settings } from './settings'
import { tallyLines } from './tally'

const folder = mkdtempSync(join(tmpdir(), 'gxgk-sweep-'))
afterAll(() => rmSync(folder, { recursive: true }))
const env = withFonts(folder)

const sources = [...publishedSources(), ...madeSources()]

/** Nothing is wrong or silent, and of each program's files enough is read. */
const expectSound = (name: string, sweep: Sweep) => {
  say(`${name}：\n${tallyLines(sweep.tally).join('\n')}`)
  for (const fault of sweep.faults.slice(0, 100)) say(fault)
  expect(sweep.tally.size).toBeGreaterThan(0)
  expect(sweep.faults).toEqual([])
  expect(tooLittleRead(sweep)).toEqual([])
}

/** Sweeps what is made of each source, one after another. */
const sweepEach = async (name: string, produce: (source: Source) => readonly Produced[]) => {
  const sweep = newSweep()
  for (const [at, source] of sources.entries()) {
    for (const file of produce(source)) await sweepFile(sweep, source, file)
    say(`${name}：已读 ${at + 1} / ${sources.length} 份报告，有误 ${sweep.faults.length} 处`)
  }
  expectSound(name, sweep)
}

describe(`reports put through other programs${leftOut}`, () => {
  it.skipIf(!areHere('chromium', 'pdftotext'))(
    `come back from Chromium: printed at ${settings.sizes} sizes, their texts, copied, saved${without('chromium', 'pdftotext')}`,
    async () => {
      const sweep = newSweep()
      const browser = await startBrowser(env)
      try {
        for (const [at, source] of sources.entries()) {
          const page = await openPage(browser, source.html)
          for (const file of [...(await copied(page)), await archived(page)]) await sweepFile(sweep, source, file)
          for (const [i, setting] of (await pageSettings(page, settings.sizes - papers.length)).entries()) {
            const pdf = await printed(page, setting)
            const texts = i % 5 === 0 && pdf.program === 'chromium-pdf' ? pdfTexts(pdf.bytes, setting.name) : []
            for (const file of [pdf, ...texts]) await sweepFile(sweep, source, file)
          }
          await page.close()
          say(`Chromium：已读 ${at + 1} / ${sources.length} 份报告，有误 ${sweep.faults.length} 处`)
        }
      } finally {
        await browser.close()
      }
      expectSound('Chromium', sweep)
    },
  )

  it.skipIf(!areHere('soffice', 'pdftotext'))(
    `come back from LibreOffice: PDF, Word file, page, text, on several papers${without('soffice', 'pdftotext')}`,
    async () => {
      const sweep = newSweep()
      const named = new Map(
        sources.flatMap((source) =>
          (Object.keys(officePapers) as (keyof typeof officePapers)[]).map((paper) => [
            `${source.name}@${paper}`,
            { source, page: onPaper(source.html, paper) },
          ]),
        ),
      )
      const convert = async (conversion: Conversion, files: ReadonlyMap<string, string | Uint8Array>) => {
        const made = converted(folder, env, conversion, files)
        expect([...made.keys()]).toEqual([...files.keys()])
        for (const [name, file] of made) {
          const { source } = named.get(name)!
          const sorted = file.ending === 'pdf' ? await sortedOut(file) : file
          const texts = file.ending === 'pdf' && sorted === file ? pdfTexts(file.bytes, `${file.program} ${name}`) : []
          for (const one of [sorted, ...texts]) await sweepFile(sweep, source, one)
        }
        say(`LibreOffice：${conversion.program} 已读 ${made.size} 份，有误 ${sweep.faults.length} 处`)
        return new Map([...made].map(([name, { bytes }]) => [name, bytes]))
      }
      const pages = new Map([...named].map(([name, { page }]) => [name, page]))
      let words: ReadonlyMap<string, Uint8Array> = new Map()
      for (const conversion of ofPages) {
        const made = await convert(conversion, pages)
        if (conversion.to === 'docx') words = made
      }
      for (const conversion of ofWord) await convert(conversion, words)
      expectSound('LibreOffice', sweep)
    },
  )

  it.skipIf(!areHere('pandoc'))(`come back from pandoc${without('pandoc')}`, () =>
    sweepEach('pandoc', ({ html }) => {
      const made = pandocsOfPage(html)
      return [...made, ...made.flatMap(({ ending, bytes }) => (ending === 'docx' ? pandocsOfWord(bytes) : []))]
    }),
  )

  it.skipIf(!areHere('w3m'))(`come back from w3m${without('w3m')}`, () =>
    sweepEach('w3m', ({ html }) => w3mDumps(html)),
  )

  it.skipIf(!areHere('lynx'))(`come back from Lynx${without('lynx')}`, () =>
    sweepEach('Lynx', ({ html }) => lynxDumps(html)),
  )
})
