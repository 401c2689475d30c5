import type { Form, officialForms, parseDraft } from '@gxgk/core'
import type { ImportProblem, Trace } from '../problem'
import type { Facts } from './facts/facts'

type OfficialForm = (typeof officialForms)[number]

export interface ExtractOptions<F extends Form = OfficialForm> {
  /** Full name of the organ, where the source does not tell it or tells it wrong. */
  readonly organ?: string
  /** The year reported on, likewise. */
  readonly year?: number
  /** Which of several reports on a page: its number, from 1, or words of its title or organ; the first when absent. */
  readonly pick?: number | string
  /** Figures read with less confidence than this are told as a problem too; 0.7 when absent. */
  readonly leastConfidence?: number
  /** Forms other than the official ones. */
  readonly forms?: readonly F[]
}

export interface ImportResult<F extends Form = OfficialForm> {
  /**
   * The report as found, as `parseDraft` accepts it; where the source carries it as data, what these say. An organ that
   * is not found is named （机关名称未读出）, with a problem. Undefined where the source holds no report, or where nothing
   * tells its year, neither the source nor the options; a problem says which.
   */
  readonly draft: ReturnType<typeof parseDraft<F>> | undefined
  /** The id of the form by which it was read; undefined where the source holds no report. */
  readonly form: F['id'] | undefined
  /** How sure the reading is in all, from 0 to 1: the mean over the cells of the form, of which each has its own in `trace`. */
  readonly confidence: number
  readonly problems: readonly ImportProblem[]
  /** Where each cell of the draft was read, by address (`requests.granted.person`); blank cells too. */
  readonly trace: { readonly [address: string]: Trace }
  /** What the source says of the report beside its sections, with the words and the place of each. */
  readonly facts: Facts
}
