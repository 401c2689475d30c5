import type { Label } from './label'
import { says } from './label'
import { readAll, readAllOutcome } from './read-all'
import { readNone } from './read-none'
import type { State } from './state'

/** A clause without a figure: what it says there was none of, or all of. */
export const readClause = (state: State, label: Label): void => {
  if (state.otherTime || says(label, 'growth')) return
  if (says(label, 'none')) readNone(state, label)
  else if (says(label, 'all') || says(label, 'each'))
    if (label.outcomes.length > 0) readAllOutcome(state, label)
    else if (says(label, 'all')) readAll(state, label)
}
