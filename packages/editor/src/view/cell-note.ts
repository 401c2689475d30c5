import type { Filled } from '@gxgk/core'
import { describeFilled } from '@gxgk/core'
import type { CellMark } from '../cell-marks'
import type { Standing } from '../draft-state'
import { wordsIn } from '../words/words'
import type { Actions } from './actions'
import { fillButton, takeButton } from './actions'
import { element } from './element'
import type { Saying, Told } from './told'
import { sayFinding } from './told'

/** Findings that are told of a cell that only takes part in them. */
const mostFindings = 2

export interface Noted {
  readonly standing: Standing
  readonly told: readonly Told[]
  readonly mark: CellMark | undefined
  readonly filled: Filled | undefined
}

/** What there is to say of the cell in which one is, beside it; nothing where all is well. */
export const cellNote = (
  { standing, told, mark, filled }: Noted,
  saying: Saying,
  actions: Actions,
): readonly Node[] => {
  const words = wordsIn(saying.language)
  const lines = told.map(({ severity, sentence, cause }) =>
    element(
      'p',
      { class: severity },
      element('b', { class: 'severity' }, words.severity[severity]),
      ` ${sentence} `,
      ...(cause ? takeButton(cause.repair, saying.language, actions) : []),
    ),
  )
  const beside = told.length > 0 ? [] : (mark?.findings ?? []).slice(0, mostFindings)
  return [
    ...lines,
    ...beside.map((finding) =>
      element(
        'p',
        { class: finding.severity },
        element('b', { class: 'severity' }, words.severity[finding.severity]),
        ` ${sayFinding(finding, saying)}`,
      ),
    ),
    ...(standing === 'unread' ? [element('p', {}, words.unread)] : []),
    ...(filled
      ? [
          element(
            'div',
            { class: 'determined' },
            ...fillButton(filled, saying.language, actions),
            element(
              'details',
              {},
              element('summary', {}, words.why),
              element('p', {}, describeFilled(filled, saying.language, saying.forms)),
            ),
          ),
        ]
      : []),
  ]
}
