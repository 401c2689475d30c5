import { cell01 } from './cell-01'
import { cell02 } from './cell-02'
import { cell03 } from './cell-03'
import { cell04 } from './cell-04'
import { date01 } from './date-01'
import { date02 } from './date-02'
import { flow01 } from './flow-01'
import { form01 } from './form-01'
import { form02 } from './form-02'
import { form03 } from './form-03'
import { form04 } from './form-04'
import { form05 } from './form-05'
import { form06 } from './form-06'
import { form07 } from './form-07'
import { form08 } from './form-08'
import { form09 } from './form-09'
import { form10 } from './form-10'
import { sum01 } from './sum-01'
import { sum02 } from './sum-02'
import { sum03 } from './sum-03'
import { sum04 } from './sum-04'
import { text06 } from './text-06'
import { tree01 } from './tree-01'
import { year01 } from './year-01'
import { year02 } from './year-02'
import { year03 } from './year-03'
import { year04 } from './year-04'
import type { AnyJudge } from './rule'

/** What judges a report without reading what its narratives tell of the figures, in two stretches: the rules that read them stand between. */
export const beforeClaims: readonly AnyJudge[] = [
  form01,
  form02,
  form03,
  form04,
  form05,
  form06,
  form07,
  form08,
  form09,
  form10,
  cell01,
  cell02,
  cell03,
  cell04,
  sum01,
  sum02,
  sum03,
  sum04,
  flow01,
  year01,
  year02,
  year03,
  year04,
  tree01,
]

export const afterClaims: readonly AnyJudge[] = [text06, date01, date02]

export const figureJudges: readonly AnyJudge[] = /* @__PURE__ */ [...beforeClaims, ...afterClaims]
