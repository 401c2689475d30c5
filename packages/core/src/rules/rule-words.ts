import type { Sentences } from '@gxgk/document'
import type { Finding, FindingOf, OwnCode } from './finding'
import { rules } from './index'

/** Whether a finding is of a rule of one's own. */
export const isOwn = (finding: Finding): finding is FindingOf<OwnCode> => finding.code.startsWith('X-')

/** What the rule of a finding demands, and what it rests on. */
export const ruleWords = (finding: Finding): { readonly demands: Sentences; readonly source: Sentences } =>
  isOwn(finding) ? finding.params.rule : rules.find(({ code }) => code === finding.code)!
