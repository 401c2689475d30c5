import type { Form, RuleCode } from '@gxgk/core'
import { assertOptions, listing, oneOf } from '@gxgk/document'
import { assertTexts } from '../option-checks'
import { corpusColumns } from '../figures/columns'
import { blankQuery, countQuery } from './cell-query'
import type { DialectName } from './dialect'
import { dialects } from './dialect'
import { identityQuery } from './identity-query'
import { movementQuery } from './movement-query'
import { scopeOf } from './scope'
import type { RuleQuery } from './terms'
import { treeQuery } from './tree-query'
import { yearQuery } from './year-query'

/** The rules that are made into SQL, in the order in which `check` tells of them. */
export const sqlRules = [
  'CELL-01',
  'CELL-03',
  'SUM-01',
  'SUM-02',
  'SUM-03',
  'FLOW-01',
  'YEAR-01',
  'YEAR-02',
  'YEAR-03',
  'YEAR-04',
  'TREE-01',
] as const satisfies readonly RuleCode[]

const kinds = [countQuery, blankQuery, identityQuery, yearQuery, movementQuery, treeQuery]

export interface RuleQueriesOptions {
  readonly dialect?: DialectName
  readonly forms?: readonly Form[]
}

/**
 * The rules as SQL, made from the forms: queries for each of the shapes (`shapeOf`) over the tables `figures` (a row a report), `filed`
 * (of each organ and year one of them) and `organ` (`name`, `parent`).
 */
export const ruleQueries = (shapes: readonly string[], options: RuleQueriesOptions = {}): readonly RuleQuery[] => {
  assertTexts('ruleQueries', 'shapes', shapes)
  assertOptions<RuleQueriesOptions>('ruleQueries', options, {
    dialect: oneOf(...Object.keys(dialects)),
    forms: listing,
  })
  const { dialect = 'duckdb', forms } = options
  const columns = corpusColumns(forms)
  return shapes.flatMap((shape) => {
    const scope = scopeOf(dialects[dialect], shape, shapes, columns, forms)
    return kinds.flatMap((kind) => kind(scope) ?? [])
  })
}
