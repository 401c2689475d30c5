import { zlibSync, strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { PdfObject } from '../../../../test/pdf-writer'
import { pdfOfPages } from '../../../../test/pdf-writer'
import { ImportError } from '../import-error'
import { defaultLimits } from '../limits'
import { refuseFunctions } from './functions'

const limits = { ...defaultLimits, nodes: 1000 }
const leaf = '<< /FunctionType 2 /Domain [0 1] /N 1 >>'
const stitched = (...parts: readonly number[]) =>
  `<< /FunctionType 3 /Domain [0 1] /Functions [${parts.map((number) => `${number} 0 R`).join(' ')}] >>`
const shading = '/Shading << /S << /ShadingType 2 /Function 6 0 R >> >>'
const written = (objects: readonly string[]): readonly PdfObject[] => objects.map((dictionary) => ({ dictionary }))

/** Objects numbered from 6 in a stream of objects. */
const packed = (objects: readonly string[]): readonly PdfObject[] => {
  let length = 0
  const head = objects.map((text, i) => {
    const at = length
    length += text.length + 1
    return `${6 + i} ${at}`
  })
  const first = `${head.join(' ')} `
  return [
    {
      dictionary: `/Type /ObjStm /N ${objects.length} /First ${first.length} /Filter /FlateDecode`,
      data: zlibSync(strToU8(first + objects.join(' '))),
    },
  ]
}
const refuse = (objects: readonly PdfObject[]) => () =>
  refuseFunctions(pdfOfPages(['/S sh'], { resources: shading, objects }), limits)

/** Each of so many functions names the next twice. */
const doubling = (depth: number) => [...Array.from({ length: depth }, (_, i) => stitched(7 + i, 7 + i)), leaf]

describe.each([
  ['written', written],
  ['packed', packed],
])('functions that are %s', (_, made) => {
  it.each([
    ['as many as there may be', [stitched(...Array<number>(99).fill(7)), leaf]],
    ['a few within one another', doubling(5)],
    ['those that lead back to themselves', [stitched(7, 7), stitched(6, 6)]],
    ['samples', ['<< /FunctionType 0 /Size [9 9] /Range [0 1 0 1 0 1] >>']],
    ['lists without any', ['[7 0 R 7 0 R]', '[8 0 R 8 0 R]', '[1 2]']],
  ])('are made: %s', (_, objects) => expect(refuse(made(objects))).not.toThrow())

  it.each([
    ['more of them', [stitched(...Array<number>(100).fill(7)), leaf]],
    ['more in a list', [`[${'7 0 R '.repeat(101)}]`, leaf]],
    ['more in a list elsewhere', ['<< /FunctionType 3 /Functions 7 0 R >>', `[${'8 0 R '.repeat(100)}]`, leaf]],
    ['some that double', doubling(6)],
    ['too deep ones', [...Array.from({ length: 600 }, (_, i) => stitched(7 + i)), leaf]],
    ['many samples', ['<< /FunctionType 0 /Size [90 90 9] /Range [0 1] >>']],
    ['samples told elsewhere', ['<< /FunctionType 0 /Size 7 0 R /Range [0 1] >>', '[9 9]']],
    ['a name in numbers', doubling(6).map((text) => text.replace('Type', '#54ype'))],
  ])('are refused: %s', (_, objects) => expect(refuse(made(objects))).toThrow(ImportError))
})

it('counts a function each time that it is named', () => {
  const shared = (pages: number) => () =>
    refuseFunctions(
      pdfOfPages(
        Array.from({ length: pages }, () => ''),
        {
          resources: `/Shading << /S ${4 + 2 * pages} 0 R >>`,
          objects: written([stitched(...Array<number>(9).fill(5 + 2 * pages)), leaf]),
        },
      ),
      limits,
    )
  expect(shared(10)).not.toThrow()
  expect(shared(11)).toThrow(ImportError)
})
