/** FNV-1a over UTF-16 units, 32 bits, from the given start. */
const fnv1a = (text: string, start: number): string => {
  let hash = start
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}

/** A short name for a finding that stays the same as long as its rule, cells and figures do. */
export const fingerprint = (code: string, ...parts: readonly unknown[]): string => {
  const text = JSON.stringify([code, ...parts])
  return `${code}-${fnv1a(text, 0x811c9dc5)}${fnv1a(text, 0x1b873593)}`
}
