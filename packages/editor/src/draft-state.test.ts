import type { AnyDraft, Form } from '@gxgk/core'
import { addressesOf, blankDraft, check, form2019, form2021, officialForms, parseDraft, printedForm } from '@gxgk/core'
import { draftArbitrary, formArbitrary } from '@gxgk/core/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { standingAt, stateOf, unreadOf, withText, withTyped, writtenAt } from './draft-state'

const forms = officialForms as readonly Form[]
const blank = stateOf(blankDraft(form2021, { organ: '某县教育局', year: 2024 }) as AnyDraft)
const cell = 'requests.received.person'
const typed = (text: string, state = blank, address = cell) => withTyped(state, address, text, forms)
const standing = (state = blank, address = cell) => standingAt(state, address, unreadOf(state.draft, forms))

describe('what is typed into a cell', () => {
  it.each([
    ['51', 51, 'figure', '51'],
    ['０', 0, 'figure', '0'],
    ['／', '/', 'slash', '/'],
    ['五', null, 'text', '五'],
  ])('%j is %j in the draft', (text, figure, kind, shown) => {
    const state = typed(text)
    expect(state.draft.tables['requests']!['received']!['person']).toBe(figure)
    expect(standing(state)).toBe(kind)
    expect(writtenAt(state, cell)).toBe(shown)
  })

  it('that is no figure is no blank: no rule calls it one, and the draft says that it is not read', () => {
    const state = typed('五')
    expect(state.draft.unread).toEqual([cell])
    const blanks = check(state.draft).findings.find(({ code }) => code === 'CELL-03')
    expect(blanks!.cells).not.toContain(cell)
    expect(parseDraft(JSON.parse(JSON.stringify(state.draft))).unread).toEqual([cell])
    const mended = typed('5', state)
    expect(mended.draft.unread).toBeUndefined()
    expect(mended.typed.size).toBe(0)
    expect(standing(typed('', state))).toBe('blank')
  })

  it('settles a cell that was not read, also where its whole group was not', () => {
    const draft = { ...blank.draft, unread: ['overview', 'requests.refused.total'] }
    const total = 'requests.stateSecret.total'
    expect(standing(stateOf(draft), total)).toBe('unread')
    for (const [text, kind] of [
      ['3', 'figure'],
      ['', 'blank'],
    ] as const) {
      const state = typed(text, stateOf(draft), total)
      expect(standing(state, total)).toBe(kind)
      expect(standing(state, 'requests.otherLaw.total')).toBe('unread')
      expect(state.draft.unread).toContain('overview')
      expect(state.draft.unread).toHaveLength(8)
    }
  })

  it('may have the unit that is printed there', () => {
    const old = stateOf(blankDraft(form2019, { organ: '某县教育局', year: 2020 }) as AnyDraft)
    const amount = addressesOf(form2019).find((address) => address.endsWith('.amount'))!
    const state = typed('3.5万元', old, amount)
    expect(writtenAt(state, amount)).toBe('3.5')
  })

  it('is the same state where it says nothing new', () => {
    const state = typed('51')
    expect(typed('５１', state)).toBe(state)
    expect(typed('')).toBe(blank)
    const text = typed('五')
    expect(typed('五', text)).toBe(text)
  })

  it('and back again gives the draft that was there, in any form', () => {
    fc.assert(
      fc.property(
        formArbitrary().chain((form) => fc.tuple(fc.constant(form), draftArbitrary(form), fc.nat())),
        ([form, draft, pick]) => {
          const state = stateOf(draft)
          const cells = addressesOf(printedForm(form, draft.tables))
          const address = cells[pick % cells.length]!
          fc.pre(standingAt(state, address, new Set()) !== 'blank')
          const before = writtenAt(state, address)
          const after = withTyped(withTyped(state, address, '甲', [form]), address, before, [form])
          expect(after.draft.tables).toEqual(draft.tables)
          expect(after.typed.size).toBe(0)
        },
      ),
      { numRuns: 50, endOnFailure: true },
    )
  })
})

describe('a text', () => {
  it('is kept as it is typed, and left out when there is none', () => {
    const state = withText(blank, 'overview', '　甲\n\n乙')
    expect(state.draft.narratives).toEqual({ overview: '　甲\n\n乙' })
    expect(withText(state, 'overview', '　甲\n\n乙')).toBe(state)
    expect(withText(state, 'overview', '').draft.narratives).toEqual({})
  })

  it('is read once someone writes it', () => {
    const draft = { ...blank.draft, unread: ['overview', cell] }
    expect(withText(stateOf(draft), 'overview', '甲').draft.unread).toEqual([cell])
    expect(withText(stateOf({ ...draft, unread: ['overview'] }), 'overview', '甲').draft).not.toHaveProperty('unread')
  })
})
