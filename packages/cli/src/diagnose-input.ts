import type { Diagnosis, DiagnoseOptions } from '@gxgk/core'
import { diagnose } from '@gxgk/core'
import { inWords } from './failure'
import type { Io } from './io'
import type { ReadInput } from './read-input'
import { draftsOf } from './read-others'

/** What a report is held against, as files and words. */
export interface Against {
  readonly previous?: string
  readonly members?: readonly string[]
  readonly published?: string
}

/** The same, read. */
export const readAgainst = async ({ previous, members, published }: Against, io: Io): Promise<DiagnoseOptions> => {
  const [before] = previous === undefined ? [] : await draftsOf([previous], io)
  const below = members && (await draftsOf(members, io))
  return {
    ...(before && { previous: before }),
    ...(below && { members: below }),
    ...(published !== undefined && { published }),
  }
}

export const diagnosed = ({ file, draft }: ReadInput, against: DiagnoseOptions): Diagnosis =>
  inWords(() => diagnose(draft, against), { about: file.name })
