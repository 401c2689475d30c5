import type { DraftFigure } from './report'

/** A figure that is put right: the one printed, and the one that should have been. */
export interface Restatement {
  /** Address of the cell. */
  readonly cell: string
  readonly from: DraftFigure
  readonly to: number | '/'
}

interface Signed {
  /** Who judged. */
  readonly by?: string
  /** The day of judging, `YYYY-MM-DD`. */
  readonly on?: string
}

/** What a person holds of a finding. */
export type Ruling =
  /** `confirmed`: the finding is right; `falseAlarm`: there is nothing wrong. */
  | (Signed & { readonly verdict: 'confirmed' | 'falseAlarm'; readonly reason?: string })
  /** The finding is right and the figures have been put right elsewhere; the report still shows those printed. */
  | (Signed & {
      readonly verdict: 'restated'
      readonly reason: string
      readonly restatements: readonly Restatement[]
    })

/** A verdict as it is told to those who need not know who held it, when and why. */
export type ToldVerdict = Pick<Verdict, 'fingerprint' | 'code' | 'verdict'> | Verdict

/** A ruling on one finding, which its fingerprint names: on other figures there is another finding, and no verdict on it. */
export type Verdict = Ruling & { readonly fingerprint: string; readonly code: string }
