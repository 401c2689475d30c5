import {
  blankDraft,
  describe as describeFinding,
  describeCause,
  diagnose,
  form2021,
  toDocument,
  withFigure,
} from '@gxgk/core'
import { markDocx, renderDocx } from '@gxgk/docx'
import { markXlsx, renderXlsx } from '@gxgk/xlsx'
import { describe, expect, it } from 'vitest'
import { fileMarks } from './file-marks'
import { importReport } from './import-report'

const zero = blankDraft(form2021, { organ: '某县教育局', year: 2024 }, 0)
const cell = 'requests.handled.total'
const wrong = toDocument(withFigure(zero, cell, 48))

describe('the remarks of a diagnosis', () => {
  it.each([
    ['a Word file', renderDocx(wrong, { embed: false }), 'path', markDocx],
    ['a workbook', renderXlsx(wrong, { embed: false }), 'cell', markXlsx],
  ] as const)('stand where the figure was read in %s', async (_, bytes, kind, mark) => {
    const { draft, trace } = await importReport(bytes)
    const marks = fileMarks(diagnose(draft!), trace)
    const own = marks.find(({ place }) => place[kind] === trace[cell]![kind])!
    expect(own.text).toContain('48')
    expect(mark(bytes, marks)).toMatchObject({ placed: marks.length, unplaced: [] })
  })

  it('tell what no figure explains at its own place, in the language asked for', () => {
    const diagnosis = diagnose(withFigure(zero, cell, 48))
    const [cause] = diagnosis.causes
    const unexplained = cause!.findings
    expect(fileMarks({ ...diagnosis, causes: [], unexplained }, {}).map(({ text }) => text)).toEqual(
      unexplained.map((finding) => describeFinding(finding)),
    )
    const [first] = fileMarks(diagnosis, {}, 'en')
    expect(first!.text.split('\n')[0]).toBe(describeCause(cause!, 'en'))
    expect(first!.place).toEqual({})
  })
})
