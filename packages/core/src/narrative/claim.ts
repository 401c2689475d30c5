import type { Reading, Topic } from './topics'

interface Place {
  /** The narrative that it stands in: `preamble`, or the id of a section. */
  readonly section: string
  /** Where it stands in the Markdown text of the narrative, in UTF-16 units. */
  readonly offset: number
  readonly length: number
  /** The whole sentence. */
  readonly sentence: string
}

/**
 * A figure as told: exactly `value` where `low` and `high` are the same, else `low` ≤ figure ≤ `high` (约, 余, 近, 超过, 1.2万).
 * Percentages are rounded: theirs reach one of the last place to either side.
 */
export interface Told {
  readonly value: number
  readonly low: number
  readonly high: number
}

/** Of what the figure is told: the organ and cases of the tables, fewer (区政府办 in a district's report), or more (全市 in a bureau's). */
export type Scope = 'own' | 'narrower' | 'wider'

/** 收到申请51件: of one topic, or of several added up (予以公开和部分公开44件). */
export interface FigureClaim extends Place, Told {
  readonly kind: 'figure'
  readonly topics: readonly Topic[]
  readonly unit: 'count' | 'yuan'
  readonly scope: Scope
  readonly readings: readonly Reading[]
}

/** 比上年增加12件、增长30.8%; `points` are those by which a share has changed. */
export interface GrowthClaim extends Place, Told {
  readonly kind: 'growth'
  readonly topics: readonly Topic[]
  readonly unit: 'count' | 'percent' | 'points'
  readonly direction: 'up' | 'down'
  readonly scope: Scope
  readonly readings: readonly Reading[]
  /** What a share may be of that has changed by so many points. */
  readonly bases?: readonly Reading[]
  /** The figure of this year that the sentence tells with it. */
  readonly told?: Told
}

/** 占总数的33.9%. */
export interface ShareClaim extends Place, Told {
  readonly kind: 'share'
  readonly topics: readonly Topic[]
  readonly unit: 'percent'
  readonly scope: Scope
  readonly readings: readonly Reading[]
  /** What the share may be of. */
  readonly bases: readonly Reading[]
  /** The figure that the share is said to be of the whole, and figures of the sentence that may be the whole. */
  readonly told?: Told
  readonly toldBases: readonly Told[]
}

/** 未收到政府信息公开申请. */
export interface NoneClaim extends Place {
  readonly kind: 'none'
  readonly topics: readonly Topic[]
  readonly scope: Scope
  readonly readings: readonly Reading[]
}

/** 全部办结; `due` where only those whose time had come are meant (按时办结率100%). */
export interface AllHandledClaim extends Place {
  readonly kind: 'allHandled'
  readonly topics: readonly Topic[]
  readonly scope: Scope
  readonly due: boolean
}

/** A year named as the statistical period, in the title of this report, as this year, or as the one to come. */
export interface YearClaim extends Place {
  readonly kind: 'year'
  readonly value: number
  readonly as: 'period' | 'title' | 'thisYear' | 'nextYear'
}

export type Claim = FigureClaim | GrowthClaim | ShareClaim | NoneClaim | AllHandledClaim | YearClaim
