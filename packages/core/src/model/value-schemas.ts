import * as z from 'zod'
import { isFigureNumber } from './amount'
import type { Expected } from './problem'

// Every schema carries what it expects as its message; `problemsOf` words it. See problem.ts.
export const expected = (code: Expected) => ({ error: code })

// eslint-disable-next-line no-control-regex -- control characters are what is refused
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/u
const isText = (value: string) => !control.test(value)

/** One line of words. */
export const line = z
  .string(expected('line'))
  .refine(
    (value) => isText(value) && value.trim() === value && value !== '' && !/[\t\r\n]/.test(value),
    expected('line'),
  )
/** No section of a report has so many letters: a hundred times the longest known. What is linear in them takes seconds, no more. */
export const longestProse = 2_000_000
/** Words in any number of lines. */
export const prose = z
  .string(expected('text'))
  .max(longestProse, expected('shortText'))
  .refine(isText, expected('text'))
/** `YYYY-MM-DD`. */
export const day = z.iso.date(expected('date'))

/** A figure as printed, right or wrong: rules tell of a negative count, the schema only refuses what no number can hold. */
export const draftFigure = z.union(
  [
    z
      .number(expected('draftFigure'))
      .min(Number.MIN_SAFE_INTEGER, expected('draftFigure'))
      .max(Number.MAX_SAFE_INTEGER, expected('draftFigure'))
      .refine(isFigureNumber, expected('draftFigure')),
    z.null(),
    z.literal('/'),
  ],
  expected('draftFigure'),
)
