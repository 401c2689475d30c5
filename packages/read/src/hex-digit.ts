/** The value of a hexadecimal digit by its character code; -1 where it is none, as of the end of a text. */
export const hexDigit = (code: number): number => {
  if (code >= 48 && code <= 57) return code - 48
  const lower = code | 32
  return lower >= 97 && lower <= 102 ? lower - 87 : -1
}
