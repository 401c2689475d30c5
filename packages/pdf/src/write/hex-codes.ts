// Filled as codes are asked for: a document has some hundreds of the 65,536.
const known: string[] = []

/** The code in four hexadecimal digits. */
export const hexCode = (code: number): string => (known[code] ??= code.toString(16).padStart(4, '0'))
