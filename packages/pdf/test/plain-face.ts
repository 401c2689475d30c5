import type { Face } from '../src/face'
import type { FontSet } from '../src/font-set'

/** A face without a file: Latin is half as wide as it is high, all else as wide as high. */
export const plainFace = (id: string, has: (char: string) => boolean = () => true): Face => ({
  id,
  bytes: new Uint8Array(),
  advance: (char) => (has(char) ? (/[\u0020-\u007e]/.test(char) ? 0.5 : 1) : undefined),
})

const plain = plainFace('plain')

export const plainFonts: FontSet = { body: [plain], strong: [plain], heading: [plain], title: [plain] }
