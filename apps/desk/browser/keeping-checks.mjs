// Several tabs, and drafts that are kept.
import assert from 'node:assert/strict'
import { example, file, report } from './material.mjs'

export const keepingChecks = ({ page, context, home, settled, draftOf, choose }) => ({
  'in two tabs are two reports': async () => {
    await choose(file('年报.json', JSON.stringify(report)))
    const other = await context.newPage()
    await other.goto(home)
    await other.getByRole('button', { name: '用示例试一试' }).click()
    await other.locator('[id="requests.handled.total"]').fill('48')
    const organOf = (tab) => tab.evaluate(() => document.querySelector('gxgk-editor').draft.organ)
    assert.deepEqual([await organOf(page), await organOf(other)], ['某县教育局', example.organ])
    assert.deepEqual((await draftOf()).tables, report.tables)
    await other.close()
  },

  'a draft is kept only where it is asked for, until it is forgotten, and by one tab': async () => {
    const box = (tab) => tab.getByRole('checkbox', { name: '把草稿留在这个浏览器里' })
    const keptNow = () => page.evaluate(() => ({ ...localStorage }))
    await choose(file('年报.json', JSON.stringify(report)))
    const total = '[id="requests.handled.total"]'
    await page.locator(total).fill('1')
    assert.deepEqual(await keptNow(), {})
    await box(page).check()
    await page.locator(total).fill('77')
    const other = await context.newPage()
    await other.goto(home)
    await other.locator('#status').filter({ hasText: '接着上次留下的草稿：某县教育局，2024 年度' }).waitFor()
    assert.equal(await other.locator(total).inputValue(), '77')
    assert.equal(await box(other).isChecked(), true)
    await other.locator(total).fill('78')
    await settled(/另一个窗口改动了留下的草稿/)
    await page.locator(total).fill('79')
    assert.equal(JSON.parse(Object.values(await keptNow())[0]).draft.tables.requests.handled.total, 78)
    // Another report is not kept over it unasked.
    await other.getByRole('button', { name: '用示例试一试' }).click()
    await other.locator('#status').filter({ hasText: '示例' }).waitFor()
    await other.locator(total).fill('1')
    assert.equal(JSON.parse(Object.values(await keptNow())[0]).draft.tables.requests.handled.total, 78)
    await other.getByRole('button', { name: '忘掉草稿' }).click()
    assert.deepEqual(await keptNow(), {})
    // What is kept and is none is told.
    await page.evaluate(() => localStorage.setItem('gxgk-desk-draft', '{"draft":{}}'))
    await other.reload()
    await other.locator('#status').filter({ hasText: '留在浏览器里的草稿读不出' }).waitFor()
    await other.getByRole('button', { name: '忘掉草稿' }).click()
    assert.deepEqual(await keptNow(), {})
    await other.close()
  },
})
