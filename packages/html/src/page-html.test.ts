import { document, paragraph } from '@gxgk/document'
import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { attributeOf, elementsOf, named, parsed, textOf } from '../test/parsed'
import type { HtmlOptions } from './render-html'
import { renderHtml } from './render-html'
import { stylesheet } from './stylesheet'

const meta = { title: '题', lang: 'zh-CN', author: '机关', subject: '提要' }
const pageOf = (options: HtmlOptions = {}) => parsed(renderHtml(document(meta, [paragraph('文')]), options))
const metaOf = (page: ReturnType<typeof parsed>, name: string) =>
  named(page, 'meta').flatMap((one) => (attributeOf(one, 'name') === name ? [attributeOf(one, 'content')] : []))
const policyOf = (page: ReturnType<typeof parsed>) =>
  attributeOf(
    named(page, 'meta').find((one) => attributeOf(one, 'http-equiv') === 'Content-Security-Policy')!,
    'content',
  )!

it('a page declares its type, language, encoding and width', () => {
  const html = renderHtml(document(meta, []))
  expect(html).toMatch(/^<!doctype html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">\n/)
  expect(metaOf(parsed(html), 'viewport')).toEqual(['width=device-width, initial-scale=1'])
})

it('title, author and description are those of the document', () => {
  const page = pageOf()
  expect(named(page, 'title').map(textOf)).toEqual(['题'])
  expect(metaOf(page, 'author')).toEqual(['机关'])
  expect(metaOf(page, 'description')).toEqual(['提要'])
})

it('what the document does not know is not declared', () => {
  const page = parsed(renderHtml(document({ title: '题', lang: 'zh-CN' }, [])))
  expect(metaOf(page, 'author')).toEqual([])
  expect(metaOf(page, 'description')).toEqual([])
})

it('its own style is the stylesheet, which its policy admits by hash and nothing else', () => {
  const page = pageOf()
  const [style] = named(page, 'style')
  expect(textOf(style!)).toBe(stylesheet)
  const hash = createHash('sha256').update(textOf(style!)).digest('base64')
  expect(policyOf(page)).toBe(
    `default-src 'none'; style-src 'sha256-${hash}'; img-src 'none'; base-uri 'none'; form-action 'none'`,
  )
})

it('the policy stands before anything that it governs', () => {
  const order = elementsOf(pageOf()).map(({ tagName }) => tagName)
  expect(order.slice(0, 5)).toEqual(['html', 'head', 'meta', 'meta', 'meta'])
  expect(order.indexOf('style')).toBeGreaterThan(4)
})

it('a stylesheet of one’s own is linked, and the policy admits it from anywhere', () => {
  const page = pageOf({ stylesheet: '/a"b.css' })
  expect(named(page, 'style')).toEqual([])
  expect(named(page, 'link').map(({ attrs }) => attrs)).toEqual([
    [
      { name: 'rel', value: 'stylesheet' },
      { name: 'href', value: '/a"b.css' },
    ],
  ])
  expect(policyOf(page)).toBe(
    "default-src 'none'; style-src *; font-src *; img-src *; base-uri 'none'; form-action 'none'",
  )
})

it('false is no style at all', () => {
  const page = pageOf({ stylesheet: false })
  expect([...named(page, 'style'), ...named(page, 'link')]).toEqual([])
  expect(policyOf(page)).toBe(
    "default-src 'none'; style-src 'none'; img-src 'none'; base-uri 'none'; form-action 'none'",
  )
})
