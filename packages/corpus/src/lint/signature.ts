/** So many hashes a signature has; of two texts that share a part p of their five-letter pieces about the part p agrees. */
export const hashes = 64

/** Of each hash so many bits are kept, as hexadecimal digits: two that differ seem to agree once in 65,536. */
const digits = 4

const piece = 5

/** A text shorter than this says nothing of its own. */
export const leastLetters = 100

/** The letters by which texts are compared: without spaces, whatever the figures and the organ are. */
export const lettersOf = (text: string, organ: string): string =>
  text
    .replaceAll(organ, '本机关')
    .replace(/\s+/g, '')
    .replace(/\d+(?:\.\d+)?/g, '0')

// The finalizer of MurmurHash3.
const mixed = (hash: number): number => {
  const a = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  const b = Math.imul(a ^ (a >>> 13), 0xc2b2ae35)
  return (b ^ (b >>> 16)) >>> 0
}

// FNV-1a.
const hashOf = (text: string, from: number): number => {
  let hash = 0x811c9dc5
  for (let i = from; i < from + piece; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return mixed(hash)
}

const none = 2 ** 32

/**
 * A text as a signature: one-permutation MinHash over its pieces of five letters (Li, Owen, Zhang 2012), empty places filled from the
 * next that is not (Shrivastava, Li 2014). Undefined where the text is too short.
 */
export const signatureOf = (letters: string): string | undefined => {
  if (letters.length < leastLetters) return undefined
  const least = new Float64Array(hashes).fill(none)
  for (let i = 0; i + piece <= letters.length; i++) {
    const hash = hashOf(letters, i)
    const place = hash % hashes
    const value = mixed(hash + 1)
    if (value < least[place]!) least[place] = value
  }
  const filled = Array.from(least, (value, i) => {
    for (let step = 1; value === none && step < hashes; step++) value = least[(i + step) % hashes]!
    return value
  })
  return filled.map((value) => (value & 0xffff).toString(16).padStart(digits, '0')).join('')
}

/** Which part of the hashes of two signatures agrees. */
export const likeness = (a: string, b: string): number => {
  let same = 0
  for (let i = 0; i < a.length; i += digits) if (a.slice(i, i + digits) === b.slice(i, i + digits)) same++
  return same / hashes
}
