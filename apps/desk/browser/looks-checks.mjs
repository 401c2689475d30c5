// What is seen, by people and by programs that read aloud.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { withFigure } from '@gxgk/core'
import { axeFinds, openAxe } from './axe.mjs'
import { example, file, report } from './material.mjs'

const screens = [390, 1280, 1920].flatMap((width) => [
  [width, 'dark'],
  [width, 'light'],
])

/** The picture of the pages of documentation; it is taken anew where PICTURE says where to. */
const pictureOf = async (page) => {
  const { PICTURE } = process.env
  if (!PICTURE) return
  await page.setViewportSize({ width: 1280, height: 800 })
  const total = page.locator('[id="requests.handled.total"]')
  await total.scrollIntoViewIfNeeded()
  await total.evaluate((field) => scrollBy(0, field.getBoundingClientRect().bottom - 560))
  await total.focus()
  await page.screenshot({ path: PICTURE })
}

export const looksChecks = ({ page, choose, folder }) => ({
  'axe finds no barrier, on any screen nothing is wider than it': async () => {
    const axe = await openAxe(page)
    await choose(
      file('今年.json', JSON.stringify(withFigure(report, 'requests.handled.total', 79))),
      file('去年.json', JSON.stringify({ ...report, year: 2023 })),
    )
    const view = page.locator('[data-view=years]')
    if (!(await view.evaluate((box) => box.open))) await view.locator('summary').first().click()
    await view.locator('article').waitFor()
    await page.locator('input[id="requests.handled.total"]').focus()
    for (const [width, colorScheme] of screens) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      await page.evaluate(() => scrollTo(0, 0))
      if (folder) await page.screenshot({ path: join(folder, `years-${width}-${colorScheme}.png`) })
      assert.equal(
        await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
        0,
      )
      assert.deepEqual(await axeFinds(axe), [])
    }
  },

  'a report without a fault is a quiet page, one with a fault shows it, on any screen': async () => {
    const wrong = withFigure(example, 'requests.handled.total', 48)
    const overview = '2024年，本机关收到政府信息公开申请15件，全部办结。'
    for (const [name, draft] of Object.entries({ clean: example, wrong: { ...wrong, narratives: { overview } } })) {
      await choose(file('年报.json', JSON.stringify(draft)))
      const faults = page.locator('gxgk-editor .suspect, gxgk-editor .findings > .error')
      for (const [width, colorScheme] of screens) {
        await page.setViewportSize({ width, height: 900 })
        await page.emulateMedia({ colorScheme })
        await page.evaluate(() => scrollTo(0, 0))
        assert.equal((await faults.count()) > 0, name === 'wrong', name)
        if (name === 'wrong' && width === 1280 && colorScheme === 'light') await pictureOf(page)
        if (!folder) continue
        await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`) })
        await page.evaluate(() => document.querySelector('gxgk-editor').focusCell('requests.handled.total'))
        await page.screenshot({ path: join(folder, `${name}-cell-${width}-${colorScheme}.png`) })
      }
    }
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.emulateMedia({ colorScheme: 'light' })
  },

  'the whole way by keyboard alone: open, find, mend, take away': async () => {
    await page.reload({ waitUntil: 'load' })
    if (folder) await page.screenshot({ path: join(folder, 'start-1280-light.png') })
    const pressed = async (key, isThere) => {
      for (let i = 1; i <= 300; i++) {
        await page.keyboard.press(key)
        if (await page.evaluate(isThere)) return i
      }
      throw new Error(`not reached by ${key}`)
    }
    // Asked for early: the browser must know that the files are chosen here before it is told to open its own dialog.
    const opened = page.waitForEvent('filechooser')
    await pressed('Tab', () => document.activeElement?.id === 'files')
    await page.keyboard.press('Enter')
    const chooser = await opened
    const wrong = withFigure(example, 'requests.handled.total', 48)
    await chooser.setFiles([file('年报.json', JSON.stringify(wrong))])
    const total = page.locator('[id="requests.handled.total"]')
    await total.waitFor()
    await page.keyboard.press('F6')
    const first = await page.evaluate(() => document.querySelector('gxgk-editor').shadowRoot.activeElement.tagName)
    assert.equal(first, 'INPUT')
    await page.keyboard.press('F6')
    const stops = await pressed('Tab', () =>
      document.querySelector('gxgk-editor').shadowRoot.activeElement?.classList.contains('goto'),
    )
    await page.keyboard.press('Enter')
    const cell = await page.evaluate(() => document.querySelector('gxgk-editor').shadowRoot.activeElement.id)
    assert.equal(cell, 'requests.handled.total')
    await page.keyboard.press('Alt+Enter')
    assert.equal(await total.inputValue(), '49')
    await page.keyboard.press('Shift+F6')
    const back = await pressed('Tab', () => document.activeElement?.dataset?.output === 'json')
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
    const { tables } = JSON.parse(readFileSync(await download.path(), 'utf8'))
    assert.deepEqual(tables, example.tables)
    await page.keyboard.press('Shift+F6')
    await page.keyboard.press('Shift+F6')
    assert.equal(await page.evaluate(() => document.querySelector('gxgk-editor').shadowRoot.activeElement.id), cell)
    console.log(`      ${stops} stops in the list of findings, ${back} among the buttons`)
  },
})
