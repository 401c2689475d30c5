import { expect, it } from 'vitest'
import * as index from './index'
import * as testing from './testing/index'

it('the public names are these', () => {
  expect(Object.keys(index).sort()).toEqual([
    'assertDocument',
    'cell',
    'chart',
    'chartBars',
    'chartTable',
    'childrenOf',
    'document',
    'handle',
    'heading',
    'item',
    'lineBreak',
    'link',
    'list',
    'note',
    'number',
    'paragraph',
    'plainText',
    'row',
    'safeHref',
    'section',
    'spanGrid',
    'strong',
    'table',
    'tableBodies',
    'text',
    'walk',
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
