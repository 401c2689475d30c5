const unprintable = /[\p{Cc}\u00a0\ufeff\ufffe\uffff]|\p{Surrogate}/gu

/** Words with a space for each character that cannot be printed, and for hard spaces. */
export const printable = (words: string): string => words.replace(unprintable, ' ')
