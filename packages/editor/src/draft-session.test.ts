import { blankDraft, form2021, officialForms } from '@gxgk/core'
import type { AnyDraft } from '@gxgk/core'
import { describe, expect, it } from 'vitest'
import { DraftSession } from './draft-session'
import { stateOf } from './draft-state'

const cell = 'requests.received.person'
const blank = blankDraft(form2021, { organ: '某县教育局', year: 2024 }, 0) as AnyDraft

const begun = (forms = officialForms) => {
  const said: string[] = []
  const session: DraftSession = new DraftSession(stateOf(blank), {
    against: () => ({ forms }),
    judged: (typing) => said.push(`judged ${typing ?? ''}`),
    changed: () => said.push('changed'),
  })
  const figure = () => session.present.draft.tables['requests']?.['received']?.['person']
  return { session, said, figure }
}

describe('DraftSession', () => {
  it('judges each key before it tells of the change, and one cell’s keys are one step', () => {
    const { session, said, figure } = begun()
    session.typed(cell, '4')
    session.typed(cell, '48')
    expect(said).toEqual([`judged ${cell}`, 'changed', `judged ${cell}`, 'changed'])
    expect(session.judgement?.diagnosis.failed).toContain('SUM-02')
    session.undo()
    expect([figure(), session.canUndo, session.canRedo]).toEqual([0, false, true])
    session.redo()
    expect(figure()).toBe(48)
  })

  it('says nothing where nothing is new', () => {
    const { session, said } = begun()
    session.typed(cell, '0')
    session.settle()
    session.giveBack(cell)
    session.undo()
    session.redo()
    expect(said).toEqual([])
  })

  it('gives back what was typed since one came, and nothing that was settled', () => {
    const { session, figure } = begun()
    session.typed(cell, '4')
    session.settle()
    session.giveBack(cell)
    expect(figure()).toBe(4)
    session.typed(cell, '45')
    session.giveBack(cell)
    expect([figure(), session.canRedo]).toEqual([4, false])
  })

  it('knows a draft again that it told while it was typed', () => {
    const { session } = begun()
    session.typed(cell, '4')
    const told = session.present.draft
    session.typed(cell, '45')
    expect([told, structuredClone(session.present.draft), blank].map((one) => session.says(one))).toEqual([
      true,
      true,
      false,
    ])
  })

  it('ends the step of a text where its sentence ends', () => {
    const { session } = begun()
    const text = () => session.present.draft.narratives?.['overview']
    for (const [at, data] of [...'甲。乙'].entries())
      session.written('overview', '甲。乙'.slice(0, at + 1), { data, inputType: 'insertText' })
    session.undo()
    expect(text()).toBe('甲。')
    session.undo()
    expect(text()).toBeUndefined()
  })

  it('puts many cells in one step', () => {
    const { session, said, figure } = begun()
    session.filled([
      { ref: cell, text: '1' },
      { ref: 'requests.received.total', text: '１' },
    ])
    expect([figure(), said]).toEqual([1, ['judged ', 'changed']])
    session.undo()
    expect(session.present.draft).toEqual(blank)
  })
})
