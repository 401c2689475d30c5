const hex = (hash: number): string => (hash >>> 0).toString(16).padStart(8, '0')

/** FNV-1a over UTF-16 units, 32 bits each from two starts. */
const fnv1a = (text: string): string => {
  let first = 0x811c9dc5
  let second = 0x1b873593
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    first = Math.imul(first ^ code, 0x01000193)
    second = Math.imul(second ^ code, 0x01000193)
  }
  return hex(first) + hex(second)
}

/** A short name for a finding that stays the same as long as its rule, cells and figures do. */
export const fingerprint = (code: string, ...parts: readonly unknown[]): string =>
  `${code}-${fnv1a(JSON.stringify([code, ...parts]))}`
