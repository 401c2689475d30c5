/** Schemes of addresses that a finding may point to; a single letter is a drive. */
const isAddress = /^(?:https?|file|[a-z]):/i
const scheme = /^[a-z][a-z0-9+.-]*:/i

/**
 * The name of a file as a URI of SARIF: one that would be an address of another kind, as `javascript:…`, is the name of a file in
 * the folder itself.
 */
export const sarifUri = (name: string): string => {
  const plain = name.replace(/[\s\p{Cc}\p{Surrogate}]/gu, (sign) =>
    encodeURIComponent(/\p{Surrogate}/u.test(sign) ? '\ufffd' : sign),
  )
  // Browsers drop control characters inside an address.
  const bare = name.replace(/[\s\p{Cc}\p{Surrogate}]/gu, '')
  if (!scheme.test(bare) || isAddress.test(plain)) return plain
  return `./${plain.replaceAll(':', '%3A')}`
}

/** Words of a message of SARIF, in which `[words](address)` would be a link. */
export const sarifText = (words: string): string => (words.includes('](') ? words.replace(/[\\[\]]/g, '\\$&') : words)
