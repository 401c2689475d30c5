import type { OptionCheck } from '@gxgk/document'
import { assertArgument, objectWith } from '@gxgk/document'
import { someWords } from './option-kinds'

/** Which organs' reports are there of those that should be; each list in the order in which the names come. */
export interface RollCall {
  /** Organs that should be there and are not. */
  readonly missing: readonly string[]
  /** Organs that are there and should not be. */
  readonly unexpected: readonly string[]
  /** Organs of which there is more than one report. */
  readonly repeated: readonly string[]
}

const someOrgans: OptionCheck = {
  expected: { zh: '报告的列表', en: 'an array of reports' },
  is: (value) => Array.isArray(value) && value.every(objectWith('', '', 'organ').is),
}

/** Calls the names of the organs that should have reported. A name is the full name of the organ, letter by letter. */
export const rollCall = (reports: readonly { readonly organ: string }[], names: readonly string[]): RollCall => {
  assertArgument('rollCall', 'reports', reports, someOrgans)
  assertArgument('rollCall', 'names', names, someWords)
  const organs = reports.map(({ organ }) => organ)
  const unique = [...new Set(organs)]
  return {
    missing: [...new Set(names)].filter((name) => !organs.includes(name)),
    unexpected: unique.filter((organ) => !names.includes(organ)),
    repeated: unique.filter((organ) => organs.indexOf(organ) !== organs.lastIndexOf(organ)),
  }
}
