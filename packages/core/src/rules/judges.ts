import { afterClaims, beforeClaims } from './figure-judges'
import type { AnyJudge } from './rule'
import { text01 } from './text-01'
import { text02 } from './text-02'
import { text03 } from './text-03'
import { text04 } from './text-04'
import { text05 } from './text-05'

/** What judges of every rule, in the order in which findings are told: the form, the cells, the sums, the years, the texts, the dates. */
export const judges: readonly AnyJudge[] = [...beforeClaims, text01, text02, text03, text04, text05, ...afterClaims]
