import { compiledForm } from '../forms/compiled-form'
import { officialForms } from '../forms/form-for-year'
import type { AnyDraft } from '../model/report'
import type { Claim } from './claim'

/**
 * Whether the form of a report has a cell that a claim may be of: 主动公开规范性文件9件 is counted by that of 2019 alone. True
 * of every claim where the form is none of the official ones.
 * Asked of table two alone: elsewhere readings may name sums that no form prints.
 */
export const isOfForm = ({ form }: Pick<AnyDraft, 'form'>, claim: Claim): boolean => {
  if (!('readings' in claim) || !claim.readings[0]?.[0]?.startsWith('disclosure.')) return true
  const official = officialForms.find(({ id }) => id === form)
  if (!official) return true
  const { index } = compiledForm(official)
  return claim.readings.some((reading) => reading.every((cell) => index.has(cell)))
}
