import type { OptionCheck } from '@gxgk/document'
import { assertArgument, listing, valueKind } from '@gxgk/document'

const orNone = ({ expected, is }: OptionCheck): OptionCheck => ({
  expected,
  is: (value) => value === undefined || is(value),
})

const report = orNone({
  expected: { zh: '草稿或报告', en: 'a draft or report' },
  is: (value) => valueKind(value) === 'report',
})

const kinds = { draft: report, previous: report, forms: listing, rules: orNone(listing) }

/** Throws where a property of the element is set to what it cannot be. */
export const assertProperty = (name: keyof typeof kinds, value: unknown): void =>
  assertArgument('<gxgk-editor>', name, value, kinds[name])
