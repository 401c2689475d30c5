import { expect, it } from 'vitest'
import * as names from './index'

it('exports these names', () =>
  expect(Object.keys(names).sort()).toEqual([
    'ImportError',
    'defaultLimits',
    'describeImport',
    'describeImportError',
    'describeImportProblem',
    'extractReport',
    'fileMarks',
    'hasPicturePages',
    'importReport',
    'isOfPicture',
    'sniff',
  ]))
