import { createHash } from 'node:crypto'
import type { AnyDraft } from '@gxgk/core'
import { describeImportProblem } from '@gxgk/import'
import type { FigureRow } from '../figures/row'
import { lettersOf, signatureOf } from '../lint/signature'
import type { Batch } from '../store/write-batch'
import type { Entry } from './entries'
import type { Taken } from './take-in'

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** The name of a report in the corpus: of the same bytes it is the same. */
export const idOf = (sha256: string): string => sha256.slice(0, 16)

/** What a draft says beside its figures and texts, as JSON. Of what was not read only sections stand here: cells have their state. */
const factsOf = (draft: AnyDraft): string => {
  const { tables: _, form: __, organ: ___, year: ____, narratives: _____, unread, ...facts } = draft
  const sections = unread?.filter((one) => !one.includes('.'))
  return JSON.stringify({ ...facts, ...(sections?.length && { unread: sections }) })
}

const narrativesOf = (id: string, { narratives = {}, organ }: AnyDraft): Batch['narrative'] =>
  Object.entries(narratives).flatMap(([section, text]) => {
    if (text === undefined) return []
    const letters = lettersOf(text, organ)
    return [[id, section, text, letters.length, signatureOf(letters) ?? null]]
  })

/** How the reading of an entry ended. */
export type Outcome =
  { readonly status: 'ok'; readonly type: string | null } | Omit<Extract<Taken, { status: 'failed' }>, 'draft'>

/** An entry that was read, and what came of it. */
export interface Taking {
  readonly entry: Entry
  readonly sha256: string
  readonly outcome: Outcome
  /** The report; absent where there is none, and where the same bytes were read before: there is one report, told of twice. */
  readonly taken?: Extract<Taken, { status: 'ok' }>
}

const none: Batch = { figures: [], catalogue: [], narrative: [], problem: [] }

/** The rows of what was read. */
export const rowsOf = (
  { entry, sha256, outcome, taken }: Taking,
  rowOf: (draft: AnyDraft) => FigureRow,
  stamp: { readonly imported: string; readonly tool: string },
): Batch => {
  const { source, member, size } = entry
  const { status, type } = outcome
  const about = [sha256, source, member, size, type, stamp.imported, stamp.tool, status] as const
  if (outcome.status === 'failed')
    return { ...none, catalogue: [[...about, outcome.code, outcome.message, null, 0, null]] }
  const id = idOf(sha256)
  if (!taken) return { ...none, catalogue: [[...about, null, null, id, null, null]] }
  const { draft, problems } = taken
  return {
    catalogue: [[...about, null, null, id, problems.length, factsOf(draft)]],
    figures: [{ id, ...rowOf(draft) }],
    narrative: narrativesOf(id, draft),
    problem: problems.map((one, n) => [id, n + 1, one.code, one.address ?? null, describeImportProblem(one)]),
  }
}
