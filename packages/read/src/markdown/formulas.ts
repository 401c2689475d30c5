const numbers = /\$\s*(\d[\d.,]*)\s*\$/g

/** Numbers that programs set as formulas, `$12$`, as numbers. */
export const withoutFormulas = (words: string): string => (words.includes('$') ? words.replace(numbers, '$1') : words)
