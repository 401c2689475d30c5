const encoder = new TextEncoder()

/** The bytes of a text that has one character for each byte. */
export const latin1Bytes = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length)
  // Nearly all texts are ASCII, of which these are the bytes; of another one not all has room.
  if (encoder.encodeInto(text, bytes).read < text.length) writeLatin1(bytes, text, 0)
  return bytes
}

export const writeLatin1 = (bytes: Uint8Array, text: string, at: number): void => {
  for (let i = 0; i < text.length; i++) bytes[at + i] = text.charCodeAt(i)
}

export const hexText = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
