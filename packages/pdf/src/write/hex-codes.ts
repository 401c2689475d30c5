const digits = Array.from({ length: 0x10000 }, (_, code) => code.toString(16).padStart(4, '0'))

/** The code in four hexadecimal digits. */
export const hexCode = (code: number): string => digits[code]!
