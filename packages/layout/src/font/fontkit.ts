/** The package fontkit, as far as it is used here: fonts with CFF outlines are cut down by it. */
export interface Fontkit {
  create(bytes: Uint8Array): unknown
}

/** Loads it where a font asks for it: `() => import('fontkit')`. */
export type FontkitLoader = () => Promise<Fontkit>
