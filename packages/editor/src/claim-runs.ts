import type { Claim, Diagnosis } from '@gxgk/core'
import { isOpen, placeOf } from './cell-marks'

/** A piece of a text: what the tables tell otherwise `differs`; what else is told of the tables is `told`. */
export interface Run {
  readonly text: string
  readonly mark?: 'told' | 'differs'
}

/** A text cut where what it tells of the tables begins and ends. Of places that overlap the first is marked. */
export const claimRuns = (
  section: string,
  text: string,
  told: readonly Claim[],
  { findings }: Pick<Diagnosis, 'findings'>,
): readonly Run[] => {
  const differs = findings.filter(isOpen).flatMap((finding) => placeOf(finding) ?? [])
  const places = [
    ...differs.map((place) => ({ ...place, mark: 'differs' as const })),
    ...told.map((place) => ({ ...place, mark: 'told' as const })),
  ]
    .filter((place) => place.section === section)
    .sort((a, b) => a.offset - b.offset || Number(b.mark === 'differs') - Number(a.mark === 'differs'))
  const runs: Run[] = []
  let end = 0
  for (const { offset, length, mark } of places) {
    if (offset < end || offset + length > text.length) continue
    if (offset > end) runs.push({ text: text.slice(end, offset) })
    end = offset + length
    runs.push({ text: text.slice(offset, end), mark })
  }
  return end < text.length ? [...runs, { text: text.slice(end) }] : runs
}
