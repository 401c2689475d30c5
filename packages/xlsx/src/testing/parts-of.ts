import { strFromU8, unzipSync } from 'fflate'

/** The parts of a workbook as text, by their names. */
export const partsOf = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))
