import * as z from 'zod'
import { draftFigure } from '../model/value-schemas'
import { toldVerdictSchema as toldVerdict } from '../model/verdict-schema'

const text = z.strictObject({ zh: z.string(), en: z.string() })
const codes = z.array(z.string())
const address = z.string().describe('table.row.column')

const finding = z.strictObject({
  code: z.string().describe('the code of the rule, for ever of one meaning'),
  severity: z.enum(['error', 'warning', 'note']),
  status: z.enum(['fail', 'unknown']),
  cells: z.array(address).describe('where a figure is judged, its cell comes first'),
  expected: z.number().optional(),
  actual: z.number().optional(),
  difference: z.number().optional().describe('actual − expected'),
  fingerprint: z.string().describe('the same for the same finding on the same figures, and for no other'),
  sentence: text,
  source: text.describe('the law, circular or practice that the rule rests on'),
  verdict: toldVerdict.optional().describe('what a person holds of it; a false alarm does not count as failed'),
  params: z
    .record(z.string(), z.json())
    .describe('what the sentence says beside the other fields; differs from rule to rule'),
})

const cause = z.strictObject({
  sentence: text,
  changes: z
    .array(z.strictObject({ cell: address, from: z.number(), to: z.number(), cause: z.string() }))
    .describe('the smallest change of figures with which the findings vanish; the cells are suspected'),
  determined: z.boolean().describe('false where other figures in these cells would do too'),
  count: z.int().describe('how many equally small changes there are'),
  others: z.array(z.array(address)).describe('the cells of the other changes, the likelier first'),
  findings: z.array(z.string()).describe('the fingerprints of the findings'),
})

/** The result of a check as JSON, see `checkToJson`. Another `version` where a field is renamed, removed or changes its meaning. */
export const checkSchema = /* @__PURE__ */ z.strictObject({
  version: z.literal(2),
  organ: z.string(),
  year: z.int(),
  form: z.string(),
  otherOrgan: z.string().optional().describe("whose report last year's is, where it is of another organ by its name"),
  reading: z
    .strictObject({
      sentence: text,
      cells: z.int().describe('how many cells the tables have'),
      unread: z.array(address),
      sections: z.array(z.string()).describe('sections whose heading or text was not read, or not whole'),
    })
    .optional()
    .describe('how much was read from the source; absent where nothing is known to be unread'),
  causes: z
    .array(cause)
    .optional()
    .describe('what is likely wrong, that which explains most first; where the report was diagnosed'),
  findings: z.array(finding),
  passed: codes,
  failed: codes,
  unknown: codes.describe('rules that could not be decided'),
  voidVerdicts: z.array(toldVerdict).describe('verdicts of the ledger on none of these findings'),
  figures: z
    .record(address, draftFigure)
    .optional()
    .describe('what stands in the cells that findings name, null for a blank; where the report was given'),
})

/** The result of a check as plain JSON. */
export type CheckJson = z.infer<typeof checkSchema>
