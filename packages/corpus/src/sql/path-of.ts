/** Where a row of the catalogue was read, as one path: what is in an archive stands below it, a line of NDJSON has no place of its own. */
export const pathOf = (catalogue: string): string =>
  `CASE WHEN ${catalogue}.member IS NULL OR ${catalogue}.type = 'draft' THEN ${catalogue}.source ELSE ${catalogue}.source || '/' || ${catalogue}.member END`
