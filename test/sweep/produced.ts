/** What a program made of a source. */
export interface Produced {
  readonly program: string
  /** How it was told to make it. */
  readonly setting: string
  /** How the names of such files end. */
  readonly ending: string
  readonly bytes: Uint8Array
}
