import { blankDraft, form2021 } from '@gxgk/core'
import { reportArbitrary } from '@gxgk/core/testing'
import { assertDocument } from '@gxgk/document'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withinBudget } from '../../../../test/within-budget'
import { ImportError } from '../import-error'
import type { Limits } from '../limits'
import { readJson } from './read-json'

const errorOf = (input: Uint8Array | string, limits?: Partial<Limits>): ImportError => {
  try {
    readJson(input, limits)
  } catch (error) {
    if (error instanceof ImportError) return error
    throw error
  }
  throw new Error('it was read')
}

describe('readJson', () => {
  it('embeds any report in a document without words', () => {
    fc.assert(
      fc.property(reportArbitrary(form2021), fc.constantFrom('', '\uFEFF'), (report, mark) => {
        const read = readJson(new TextEncoder().encode(mark + JSON.stringify(report)))
        assertDocument(read)
        expect(read.children).toEqual([])
        expect(read.meta.embedded).toEqual({ name: 'report.json', data: report })
      }),
      { numRuns: 30 },
    )
  })

  it('takes text, and a draft with blanks', () => {
    const draft = blankDraft(form2021, { organ: '某县', year: 2024 })
    expect(readJson(JSON.stringify(draft, null, 2)).meta.embedded?.data).toEqual(draft)
  })

  it.each([
    ['{"a": 1,\n "b" 2}', 'JSON 2:6'],
    ['{"a": 1,\n "b": }', 'JSON'],
    ['{"a": [1', 'JSON 1:9'],
    ['', 'JSON 1:1'],
    ['\uFEFF{', 'JSON 1:2'],
  ])('tells where %j goes wrong, if the engine tells it', (text, detail) => {
    expect(errorOf(text)).toMatchObject({ code: 'damaged', params: { detail } })
  })

  it('refuses what is too deep, and takes what is just deep enough', () => {
    const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels)
    expect(errorOf(nested(101)).code).toBe('damaged')
    expect(readJson(nested(100)).meta.embedded?.name).toBe('report.json')
  })

  it('counts no signs inside of strings', () => {
    const text = '[{,"\\'.repeat(200)
    expect(readJson(JSON.stringify([text]), { nodes: 3 }).meta.embedded?.data).toEqual([text])
  })

  it('refuses too many nodes and too many bytes by the names of the limits', () => {
    expect(errorOf('[1,2,3]', { nodes: 3 })).toMatchObject({ code: 'limit', params: { limit: 'nodes', most: 3 } })
    expect(errorOf('[1,2,3]', { bytes: 6 })).toMatchObject({ code: 'limit', params: { limit: 'bytes' } })
  })

  it.each([
    ['['.repeat(10_000_000), 'damaged'],
    ['[],'.repeat(5_000_000), 'limit'],
  ])('refuses ten million brackets at once', async (text, code) =>
    expect(await withinBudget(1000, () => errorOf(text).code)).toBe(code),
  )

  it('throws nothing but ImportError', () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array(), fc.string()), (input) => {
        try {
          readJson(input)
        } catch (error) {
          expect(error).toBeInstanceOf(ImportError)
        }
      }),
    )
  })
})
