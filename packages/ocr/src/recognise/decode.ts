import type { Alphabet } from './alphabet'
import { figureSigns } from './figure-signs'

/** What a model says of a stretch of a line: for each time step, how likely each class is, one step after another. */
export interface Steps {
  readonly chances: Float32Array
  readonly classes: number
  /** From which step to before which. */
  readonly from: number
  readonly to: number
}

/** One reading of a stretch. */
export interface Reading {
  /** The likeliest characters, whatever they are, and how sure the least sure of them is, from 0 to 1. */
  readonly text: string
  readonly sureness: number
  /** The likeliest signs of figures alone, look-alikes counted for what they are like; how sure these are. */
  readonly figure: string
  readonly vote: number
}

interface Run {
  readonly sign: number
  peak: number
  readonly first: number
  last: number
}

/** As CTC is read: equal neighbours are one character, and the class of none parts two. */
const freeText = ({ chances, classes, from, to }: Steps, { characters }: Alphabet) => {
  let [text, before, sureness] = ['', 0, 1]
  for (let step = from; step < to; step++) {
    const base = step * classes
    let [best, most] = [0, chances[base]!]
    for (let k = 1; k < classes; k++) if (chances[base + k]! > most) [best, most] = [k, chances[base + k]!]
    if (best > 0 && best !== before) text += characters[best] ?? ''
    if (best > 0) sureness = Math.min(sureness, most)
    before = best
  }
  return { text, sureness }
}

/**
 * The signs of figures alone. The vote is the least of the peaks of its signs, and no more than what silent steps leave: a
 * step that says nothing, but another sign nearly as likely, is a digit that was dropped.
 */
const figureText = ({ chances, classes, from, to }: Steps, { signClasses }: Alphabet) => {
  const runs: Run[] = []
  const scores: (readonly number[])[] = []
  let current = -1
  for (let step = from; step < to; step++) {
    const base = step * classes
    const own = signClasses.map((all) => all.reduce((sum, k) => sum + chances[base + k]!, 0))
    let [best, most] = [-1, chances[base]!]
    own.forEach((score, sign) => {
      if (score > most) [best, most] = [sign, score]
    })
    const at = scores.push(own) - 1
    const last = runs.at(-1)
    if (best !== current) {
      current = best
      if (best >= 0) runs.push({ sign: best, peak: most, first: at, last: at })
    } else if (best >= 0 && last) {
      last.peak = Math.max(last.peak, most)
      last.last = at
    }
  }
  const peak = runs.reduce((least, run) => Math.min(least, run.peak), runs.length > 0 ? 1 : 0)
  let missed = 0
  scores.forEach((own, at) => {
    if (runs.some(({ first, last }) => at >= first && at <= last)) return
    const near = new Set(
      runs.filter(({ first, last }) => Math.abs(first - at) < 2 || Math.abs(last - at) < 2).map(({ sign }) => sign),
    )
    missed = Math.max(
      missed,
      own.reduce((sum, score, sign) => (near.has(sign) ? sum : sum + score), 0),
    )
  })
  return { figure: runs.map(({ sign }) => figureSigns[sign]!).join(''), vote: Math.min(peak, 1 - missed) }
}

/** Reads a stretch both ways. */
export const decoded = (steps: Steps, alphabet: Alphabet): Reading => ({
  ...freeText(steps, alphabet),
  ...figureText(steps, alphabet),
})
