import { checkSchema, officialForms } from '@gxgk/core'
import * as z from 'zod'
import { fontCopies } from '../fonts/font-copies'
import { apiPage } from './api-page'
import { conformanceCases } from './conformance-cases'
import { formPage } from './form-page'
import { mutationTable } from './mutation-table'
import { narrativePage } from './narrative-page'
import { rulesPage } from './rules-page'

/** JSON with one line a cell, so that a change of one is one line of difference. */
const linePerCell = (table: object) =>
  `{\n${Object.entries(table)
    .map(([address, seen]) => `  ${JSON.stringify(address)}: ${JSON.stringify(seen)}`)
    .join(',\n')}\n}\n`

/** Every file that is made from others, most from the forms and rules: its path from the root and its text. */
export const generatedDocs = (): { readonly [path: string]: string } => ({
  'docs/api.md': apiPage(),
  'docs/rules.md': rulesPage(),
  'docs/narrative-patterns.md': narrativePage(),
  ...Object.fromEntries(
    officialForms.flatMap((form) => [
      [`docs/forms/${form.id}.md`, formPage(form)],
      [`docs/mutations/${form.id}.json`, linePerCell(mutationTable(form))],
    ]),
  ),
  'docs/check.schema.json': `${JSON.stringify(z.toJSONSchema(checkSchema), null, 2)}\n`,
  ...conformanceCases(),
  ...fontCopies(),
})
