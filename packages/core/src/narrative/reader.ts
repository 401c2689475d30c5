import type { Meaning, State } from './state'
import type { Token } from './tokens'

/** What a clause says of its figure, by its words; undefined where the sentence does not bear it out. */
export type Reader = (told: readonly Token[], state: State, value: number) => Meaning | undefined
