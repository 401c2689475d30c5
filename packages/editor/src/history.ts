/** What there was, what there is, and what was undone. */
export interface History<S> {
  readonly past: readonly S[]
  readonly present: S
  readonly future: readonly S[]
  /** Where the last step is still being typed: what is done there next belongs to it. */
  readonly open?: string
}

/** Steps that can be undone. */
const most = 500

export const newHistory = <S>(present: S): History<S> => ({ past: [], present, future: [] })

/** The next step. With `at` it stays open: another one at the same place goes into it. */
export const record = <S>({ past, present, open }: History<S>, next: S, at?: string): History<S> => ({
  past: at !== undefined && at === open ? past : [...past.slice(1 - most), present],
  present: next,
  future: [],
  ...(at !== undefined && { open: at }),
})

/** Nothing more goes into the last step. */
export const settled = <S>({ past, present, future }: History<S>): History<S> => ({ past, present, future })

export const undone = <S>({ past, present, future }: History<S>): History<S> =>
  past.length === 0
    ? { past, present, future }
    : { past: past.slice(0, -1), present: past.at(-1)!, future: [present, ...future] }

export const redone = <S>({ past, present, future }: History<S>): History<S> =>
  future.length === 0
    ? { past, present, future }
    : { past: [...past, present], present: future[0]!, future: future.slice(1) }
