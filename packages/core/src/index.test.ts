import { describe, expect, it } from 'vitest'
import * as core from './index'
import * as testing from './testing/index'

describe('the public names of @gxgk/core', () => {
  it('are these', () => {
    expect(Object.keys(core).sort()).toEqual([
      'ReportError',
      'addAmounts',
      'aggregate',
      'blankDraft',
      'check',
      'claims',
      'compiledForm',
      'defineForm',
      'describe',
      'describeProblem',
      'draftSchema',
      'figureAt',
      'findingsToDocument',
      'form2019',
      'form2021',
      'formForYear',
      'formatFigure',
      'isAmount',
      'jsonSchema',
      'namesOf',
      'officialForms',
      'parseDraft',
      'parseReport',
      'printedForm',
      'reportSchema',
      'rules',
      'safeParseDraft',
      'safeParseReport',
      'toDocument',
    ])
    expect(Object.keys(testing).sort()).toEqual([
      'caseArguments',
      'draftArbitrary',
      'formArbitrary',
      'laws',
      'oneMore',
      'reportArbitrary',
      'withFigure',
    ])
  })
})
