import type { Block } from '@gxgk/document'
import { item, link, list, paragraph } from '@gxgk/document'
import type { FindingCause } from '../diagnose/diagnosis'
import { describeCause } from '../wording/describe-cause'
import { wordings } from '../wording/wordings'
import type { FindingsTableOptions } from './findings-table'

/** The ref of the cause that stands at `i` among those of a diagnosis. */
export const causeRef = (i: number): string => `cause-${i + 1}`

/** A sentence a cause, linked to the first of its cells that can be seen, with the numbers that its findings have in their table. */
export const causesList = (
  causes: readonly FindingCause[],
  { language = 'zh', forms, hrefOf = () => undefined }: FindingsTableOptions,
): readonly Block[] => {
  const words = wordings[language].result
  let told = 0
  return [
    paragraph(words.causes(causes.length)),
    list(
      causes.map((cause, i) => {
        const said = describeCause(cause, language, forms)
        const href = cause.repair.changes.map(({ cell }) => hrefOf(cell)).find((one) => one !== undefined)
        const from = told + 1
        told += cause.findings.length
        return item([
          paragraph([href === undefined ? said : link(href, said), words.numbered(from, told)], { ref: causeRef(i) }),
        ])
      }),
      { ordered: true },
    ),
  ]
}
