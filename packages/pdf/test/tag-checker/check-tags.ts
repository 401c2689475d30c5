import { checkMarks, checkOwners, checkParentTree } from './check-contents'
import { checkFonts } from './check-fonts'
import { checkLinks } from './check-links'
import { checkCatalog, checkMetadata } from './check-metadata'
import { checkDestinations, checkOutline } from './check-places'
import { checkStructure } from './check-structure'
import { checkTables } from './check-tables'
import type { Check } from './checked-file'
import { openChecked } from './checked-file'

const checks: readonly Check[] = [
  checkMarks,
  checkOwners,
  checkParentTree,
  checkStructure,
  checkTables,
  checkLinks,
  checkDestinations,
  checkOutline,
  checkFonts,
  checkCatalog,
  checkMetadata,
]

/** What is wrong with the tags and the metadata of a PDF file, as sentences; nothing when all is right. */
export const checkTags = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const file = await openChecked(bytes)
  return [...new Set(checks.flatMap((check) => check(file)))]
}
