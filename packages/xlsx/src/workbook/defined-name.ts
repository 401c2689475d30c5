/** What Excel would read as a cell: `A1`, `R1C1`, `R`, `C`. */
const likeCell = /^(?:[a-z]{1,3}\d{1,7}|r\d*(?:c\d*)?|c\d*)$/i

const longest = 255

/** The name of a ref in a workbook: the ref itself where it is a lawful name, as addresses are; signs that are not become `_`. */
export const definedName = (ref: string): string => {
  const lawful = ref.replace(/[^\p{L}\p{N}_.]/gu, '_').slice(0, longest - 1)
  return /^[\p{L}_]/u.test(lawful) && !likeCell.test(lawful) ? lawful : `_${lawful}`
}
