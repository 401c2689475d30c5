import { plainText } from '@gxgk/document'
import { expect, it } from 'vitest'
import { pdfOfPages, ruling, words } from '../../../../test/pdf-writer'
import { readPdf } from './index'

const read = async (...contents: readonly string[]) =>
  (await readPdf(pdfOfPages(contents))).children.map((section) =>
    plainText(section)
      .split('\n')
      .map((line) => line.trim())
      .join('\n')
      .trim(),
  )

const body = (text: string) => words(text, 72, 200) + words('more', 72, 220)

it.each([
  [
    'what a browser prints',
    (n: number) =>
      words('11/29/26, 2:14 PM', 24, 20, 11) +
      words('Title', 300, 20, 11) +
      words('https://a.cn/b.html', 24, 825, 11) +
      words(`${n}/2`, 500, 825, 11),
  ],
  ['numbers in dashes', (n: number) => words(`- ${n} -`, 280, 810)],
  ['numbers alone', (n: number) => words(`${n}`, 295, 810)],
  ['running heads', (n: number) => words('Report of a Bureau', 240, 50) + words(`Page ${n} of 2`, 280, 810)],
])('%s are left out', async (_, furniture) =>
  expect(await read(body('one') + furniture(1), body('two') + furniture(2))).toEqual(['one\nmore', 'two\nmore']),
)

it.each([
  ['figures in the text', (n: number) => words(`${n}`, 295, 400)],
  ['figures that go on otherwise', (n: number) => words(`${n * n}`, 295, 810)],
  ['rows of columns', () => words('a', 72, 50) + words('b', 200, 50) + words('c', 400, 50)],
  ['notes', (n: number) => words(`Note ${n}: counted once.`, 72, 810)],
  ['lines that belong to the text', () => words('same', 72, 80) + words('and more', 72, 93)],
])('%s stay', async (_, content) => {
  const pages = await read(body('one') + content(1), body('two') + content(2))
  for (const page of pages) expect(page.split('\n').length).toBeGreaterThan(2)
})

it('tables stay wherever they stand', async () => {
  const grid =
    [800, 815, 830].map((y) => ruling(250, y, 350, y)).join('') +
    [250, 300, 350].map((x) => ruling(x, 800, x, 830)).join('')
  const table = (n: number) => grid + words(`${n}`, 280, 812, 10)
  const pages = await read(body('one') + table(1), body('two') + table(2))
  expect(pages[0]).toBe('one\nmore\n1')
})
