// Reports of several years and of several units.
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { aggregate, compare, comparisonToDocument, form2021 } from '@gxgk/core'
import { renderHtml } from '@gxgk/html'
import { districtWorkbook } from '@gxgk/xlsx'
import { file, report } from './material.mjs'

export const severalChecks = ({ page, settled, choose, taken, folder }) => ({
  'two years at once are held against each other': async () => {
    await choose(
      file('今年.json', JSON.stringify(report)),
      file('去年.json', JSON.stringify({ ...report, year: 2023 })),
    )
    await settled(/2024 年度，与 2023 年度核对/)
    const unknown = await page.evaluate(() => document.querySelector('gxgk-editor').diagnosis.unknown)
    assert.ok(!unknown.includes('YEAR-01'))
    const view = page.locator('[data-view=years]')
    await view.locator('summary').first().click()
    const shown = async () =>
      (await view
        .locator('div')
        .first()
        .evaluate((place) => place.shadowRoot?.innerHTML)) ?? ''
    const expected = (draft) =>
      renderHtml(comparisonToDocument(compare({ ...report, year: 2023 }, draft)), { page: false, embed: false })
    await view.locator('article').waitFor()
    const asShown = (html) =>
      page.evaluate((text) => new DOMParser().parseFromString(text, 'text/html').body.innerHTML, html)
    assert.equal((await shown()).trim(), (await asShown(expected(report))).trim())
    await page.locator('input[id="requests.received.person"]').fill('12345')
    await view.getByText('12345').first().waitFor()
    await page.evaluate(() => scrollTo(0, 0))
    if (folder) await page.screenshot({ path: join(folder, 'desk-years.png') })
  },

  'several units of a year are summed, and taken away as a workbook; a cell that is no number is told': async () => {
    const units = ['甲局', '乙局', '丙局'].map((organ) => ({ ...report, organ }))
    await choose(...units.map((unit) => file(`${unit.organ}.json`, JSON.stringify(unit))))
    const view = page.locator('[data-view=district]')
    await view.locator('summary').first().click()
    await view.getByText('3 家合计').first().waitFor()
    const sum = aggregate(units, { organ: '3 家合计', year: 2024 })
    const cells = await view.locator('[id="requests.handled.total"]').allTextContents()
    assert.deepEqual(cells, [String(sum.tables.requests.handled.total)])
    if (folder) await page.screenshot({ path: join(folder, 'desk-district.png') })
    const { name, bytes } = await taken('汇总工作簿')
    assert.equal(name, '2024年政府信息公开工作年度报告3家汇总.xlsx')
    assert.ok(bytes.equals(Buffer.from(districtWorkbook(units, { form: form2021 }))))
    await page.locator('input[id="requests.received.person"]').fill('')
    await view.locator('p').first().filter({ hasText: '没有做成' }).waitFor()
  },
})
