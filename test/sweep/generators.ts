export { reportArbitrary } from '@gxgk/core/testing'
export { judge } from '@gxgk/deviations'
export type { Judgement, PrintedFigures } from '@gxgk/deviations'
