import { literal } from './dialect'
import type { Scope } from './scope'

/** A report `r` of the shape with the one of the year before, `p`. */
export const withPrevious = ({ shape }: Scope) => ({
  from: 'figures AS r LEFT JOIN filed AS p ON p.organ = r.organ AND p.year = r.year - 1',
  where: `r.shape = ${literal(shape)}`,
  // Where every cell is `/`, all would hold without any report of last year.
  given: 'p.id IS NOT NULL',
})
