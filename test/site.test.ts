import { rules } from '@gxgk/core'
import { describe, expect, it } from 'vitest'
import { copiedPage, pagePath } from '../apps/site/scripts/copied-pages'
import { deadLinks } from '../apps/site/scripts/dead-links'
import { packagesIn, packagesPicture } from '../apps/site/scripts/packages-picture'
import { ruleNotes } from '../apps/site/scripts/rule-notes'
import { rulePages } from '../apps/site/scripts/rule-page'
import { root } from './markdown-pages'

describe('the pages of the rules', () => {
  const pages = rulePages()

  it('are one of each rule, with why it is there, how a report is mended, and examples', () => {
    expect(Object.keys(pages)).toEqual(rules.map(({ code }) => `rules/${code}.md`))
    for (const [path, page] of Object.entries(pages)) {
      const { why, mend } = ruleNotes[path.slice('rules/'.length, -'.md'.length) as keyof typeof ruleNotes]
      expect(page).toContain(why)
      expect(page).toContain(mend)
      expect(page).toContain('## 不成立的例子\n\n- ')
    }
  })

  it('show in an example only what is not as usual, its figures marked', () => {
    const page = pages['rules/SUM-01.md'] as string
    const [, wrong, right] = page.split(/^## (?:不成立|成立)的例子$/m) as [string, string, string]
    expect(wrong).toContain('class="figure member"')
    expect(right).not.toContain('figure member')
    expect(page).toContain('自然人')
    expect(page).not.toContain('年度报告电子版')
    expect(page).not.toMatch(/\sid="requests/)
  })
})

describe('links of copied pages', () => {
  it('lead to pages of the site, and to the repository where there is none', () => {
    const page = copiedPage(root, 'docs/architecture.md', 'architecture.md')
    expect(page).toContain('](decisions/layers.md)')
    expect(copiedPage(root, 'CONTRIBUTING.md', 'contributing.md')).not.toMatch(/\]\((?:docs|packages)\//)
  })

  it('are where their pages stand', () => {
    expect(pagePath('docs/import.md')).toBe('import.md')
    expect(pagePath('packages/core')).toBe('packages/core.md')
    expect(pagePath('packages/core/README.md')).toBe('packages/core.md')
    expect(pagePath('packages/core/conformance/README.md')).toBeUndefined()
    expect(pagePath('GLOSSARY.md')).toBe('glossary.md')
  })
})

describe('links of the built site', () => {
  const page = (links: string) => `<h2 id="a-b">x</h2>${links}`
  const told = (links: string) =>
    deadLinks(
      new Map([
        ['x/a.html', page(links)],
        ['index.html', page('')],
      ]),
      (path) => path === 'icon.svg',
    ).map(({ href }) => href)

  it('are found dead where the page, the place or the file is not there', () => {
    const dead = ['/b.html', './b.html', '#c', '/#c', '/index.html#c', '/icon.png']
    expect(told(dead.map((href) => `<a href="${href}"></a>`).join(''))).toEqual(dead)
  })

  it('are left alone where they are there, or lead elsewhere', () => {
    const alive = ['/', '../', '#a-b', './a.html#a-b', '/index.html#a-b', '/icon.svg', 'https://a.cn/', 'mailto:a@a.cn']
    expect(told(alive.map((href) => `<a href="${href}"></a>`).join(''))).toEqual([])
  })
})

it('draws every published package once, above those it uses', () => {
  const packages = packagesIn(root)
  const picture = packagesPicture(packages)
  for (const { name } of packages) expect(picture.split(`>${name}<`)).toHaveLength(2)
  expect(packages.find(({ name }) => name === 'cli')!.uses).toContain('core')
})
