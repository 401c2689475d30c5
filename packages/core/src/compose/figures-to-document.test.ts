import { describe, expect, it } from 'vitest'
import { form2021 } from '../forms/2021'
import { blankDraft } from '../model/blank-draft'
import type { AnyDraft } from '../model/report'
import { figuresToDocument } from './figures-to-document'
import { toDocument } from './to-document'

const draft = blankDraft(form2021, { organ: '某县教育局', year: 2024 }) as AnyDraft

describe('figuresToDocument', () => {
  it('is the document of a report that has no texts', () => {
    const { children } = figuresToDocument({ ...draft, narratives: { overview: '**有**', preamble: '有' } })
    expect(children).toEqual(toDocument({ ...draft, narratives: {} }).children)
  })

  it('says by its own name what it cannot take', () => {
    expect(() => figuresToDocument(undefined as never)).toThrow('figuresToDocument')
  })
})
