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
      'checkSchema',
      'checkToJson',
      'checkToSarif',
      'compare',
      'comparisonToDocument',
      'compiledForm',
      'defineForm',
      'describe',
      'describeProblem',
      'describeVerdict',
      'draftSchema',
      'figureAt',
      'findVerdict',
      'findingsToDocument',
      'form2019',
      'form2021',
      'formForYear',
      'formatFigure',
      'isAmount',
      'jsonSchema',
      'markedDocument',
      'namesOf',
      'officialForms',
      'parseDraft',
      'parseReport',
      'printedForm',
      'reportSchema',
      'rollCall',
      'rules',
      'safeParseDraft',
      'safeParseReport',
      'toDocument',
      'withVerdict',
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
