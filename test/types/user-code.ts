// Code as a user writes it; `test/types.test.ts` compiles it and looks at what is shown of its types.
import { blankDraft, form2021, parseDraft, parseReport, toDocument, withFigure } from '@gxgk/core'

export const report = parseReport({})
export const draft = parseDraft({})
export const blank = blankDraft(form2021, { organ: '某局', year: 2024 })
export const form = form2021
export const changed = withFigure(blank, 'requests.granted.person', 5)
export const made = toDocument(report)

blank.tables.requests!.granted!.person = 5
blank.tables.requests!.granted!.business = null
blank.tables.disclosure!.regulations!.issued = '/'
// @ts-expect-error there is no such column
blank.tables.requests!.granted!.persons = 5
// @ts-expect-error a figure is no text
blank.tables.requests!.granted!.person = '5'
