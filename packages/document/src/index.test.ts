import { expect, it } from 'vitest'
import * as index from './index'
import * as testing from './testing/index'

it('the public names are these', () => {
  expect(Object.keys(index).sort()).toEqual([
    'GxgkError',
    'abortSignal',
    'assertArgument',
    'assertDocument',
    'assertIsDocument',
    'assertOptions',
    'calls',
    'cell',
    'chart',
    'chartBars',
    'chartTable',
    'childrenOf',
    'code',
    'describeError',
    'document',
    'duration',
    'either',
    'flag',
    'handle',
    'heading',
    'isDay',
    'item',
    'languageTag',
    'lineBreak',
    'link',
    'list',
    'listing',
    'note',
    'number',
    'objectWith',
    'oneOf',
    'paragraph',
    'plainText',
    'record',
    'row',
    'safeHref',
    'section',
    'spanGrid',
    'step',
    'strong',
    'table',
    'tableBodies',
    'text',
    'valueKind',
    'walk',
    'wholeNumber',
    'words',
    'wrongArgument',
  ])
})

it('the public names for tests are these', () => {
  expect(Object.keys(testing).sort()).toEqual([
    'annualReport',
    'canonicalDocuments',
    'documentArbitrary',
    'textArbitrary',
  ])
})
