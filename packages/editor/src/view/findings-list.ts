import type { Diagnosis, FindingCause } from '@gxgk/core'
import { wordsIn } from '../words/words'
import type { Actions } from './actions'
import { takeButton } from './actions'
import { button, element } from './element'
import type { Saying, Told } from './told'
import { sayFinding, sayRepair } from './told'

/** Other repairs that are listed. */
const mostOthers = 5

/** Something to be opened that stays open when the list is made anew. */
const folded = (key: string, summary: string, lines: readonly Node[]) =>
  element('details', { 'data-key': key }, element('summary', {}, summary), element('ul', {}, ...lines))

const code = (text: string) => element('span', { class: 'code' }, text)

const causeLines = (key: string, { findings, others, count }: FindingCause, saying: Saying, actions: Actions) => {
  const words = wordsIn(saying.language)
  return [
    folded(
      `${key} follows`,
      words.follows(findings.length),
      findings.map((finding) => element('li', {}, `${sayFinding(finding, saying)} `, code(finding.code))),
    ),
    ...(count > 1
      ? [
          folded(
            `${key} others`,
            words.others(count - 1),
            others
              .slice(0, mostOthers)
              .map((repair) =>
                element('li', {}, `${sayRepair(repair, saying)} `, ...takeButton(repair, saying.language, actions)),
              ),
          ),
        ]
      : []),
  ]
}

const line = (told: Told, saying: Saying, actions: Actions) => {
  const { id, severity, sentence, cause, cells, place } = told
  const words = wordsIn(saying.language)
  const leads = cells.length > 0 || place
  const head = [element('b', { class: 'severity' }, words.severity[severity]), ' ']
  const lead = () => {
    const goto = button(sentence, () => actions.show(told), { class: 'goto' })
    // A button is a box of its own: what stands before it would stand above it.
    goto.prepend(...head)
    return [goto]
  }
  return element(
    'li',
    { class: severity, part: 'finding' },
    element(
      'p',
      { id },
      ...(leads ? lead() : [...head, sentence]),
      ...(told.code === undefined ? [] : [' ', code(told.code)]),
    ),
    ...(cause
      ? [...takeButton(cause.repair, saying.language, actions), ...causeLines(cells.join(' '), cause, saying, actions)]
      : []),
  )
}

/** What is wrong as a list, whose sentences lead to their cells, and below it what could not be decided. */
export const findingsList = (
  told: readonly Told[],
  { findings, unknown }: Diagnosis,
  saying: Saying,
  actions: Actions,
): readonly Node[] => {
  const undecided = findings.filter(({ status }) => status === 'unknown')
  return [
    element('ol', { class: 'findings' }, ...told.map((one) => line(one, saying, actions))),
    ...(unknown.length > 0
      ? [
          folded('unknown', wordsIn(saying.language).undecided(unknown), [
            ...undecided.map((finding) => element('li', {}, `${sayFinding(finding, saying)} `, code(finding.code))),
            element('li', {}, code(unknown.join(' '))),
          ]),
        ]
      : []),
  ]
}
