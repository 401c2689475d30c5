export { reportArbitrary } from '@gxgk/core/testing'
export { judge } from '@gxgk/import/testing'
export type { Judgement, PrintedFigures } from '@gxgk/import/testing'
