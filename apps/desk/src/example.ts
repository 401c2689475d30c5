import type { AnyDraft } from '@gxgk/core'
import report from '../../../examples/report.json'

export const example = report as AnyDraft
