import { plainText } from '@gxgk/document'
import { readPdf } from '@gxgk/read/pdf'
import { expect, it } from 'vitest'
import { harmless } from './beyond'

it.each([
  [harmless[0]!, 'A'],
  [harmless[1]!, '12345'],
])('$name: its words are read, so that what does harm is what it says it is', async ({ bytes }, words) => {
  expect(plainText(await readPdf(bytes())).trim()).toBe(words)
})
