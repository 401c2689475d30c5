import { officialForms } from '@gxgk/core'
import { formPage } from './form-page'
import { mutationTable } from './mutation-table'
import { rulesPage } from './rules-page'

/** JSON with one line a cell, so that a change of one is one line of difference. */
const linePerCell = (table: object) =>
  `{\n${Object.entries(table)
    .map(([address, seen]) => `  ${JSON.stringify(address)}: ${JSON.stringify(seen)}`)
    .join(',\n')}\n}\n`

/** Every page that is made from the forms and rules: its path below docs/ and its text. */
export const generatedDocs = (): { readonly [path: string]: string } => ({
  'rules.md': rulesPage(),
  ...Object.fromEntries(
    officialForms.flatMap((form) => [
      [`forms/${form.id}.md`, formPage(form)],
      [`mutations/${form.id}.json`, linePerCell(mutationTable(form))],
    ]),
  ),
})
