import type { RepairChange } from '../locate/locate'
import type { AnyDraft } from '../model/report'
import { withWritten } from '../model/with-figure'

/** The report with the changes of a repair made. */
export const repaired = (report: AnyDraft, changes: readonly Pick<RepairChange, 'cell' | 'to'>[]): AnyDraft =>
  withWritten(
    report,
    changes.map(({ cell, to }) => [cell, to]),
  )
