import type { AnyDraft, Form } from '@gxgk/core'
import { toDocument } from '@gxgk/core'
import type { Document } from '@gxgk/document'
import fc from 'fast-check'
import type { FileType } from '@gxgk/read'
import { deviations as allDeviations } from './deviations/index'
import type { Deviation } from './deviations/deviation'
import type { PrintedFigures } from './printed-figures'
import { printedFigures } from './printed-figures'
import { randomOf } from './random'
import { shapes as allShapes } from './shapes/index'
import type { Shape } from './shapes/shape'
import { startingReport } from './starting-report'

/** A report as it might be published, and what stands in it. */
export interface DeviatingReport {
  /** The file: bytes, or the text of a dump. */
  readonly source: string | Uint8Array
  readonly type: Exclude<FileType, 'picture'>
  /** The names of the shape and of the deviations that it really has. */
  readonly shape: string
  readonly deviations: readonly string[]
  readonly printed: PrintedFigures
  readonly organ: string
  readonly year: number
}

export interface DeviatingReportOptions {
  readonly deviations?: readonly Deviation[]
  readonly shapes?: readonly Shape[]
  /** Most deviations of one report; 6 when absent. */
  readonly most?: number
  /** The reports before anything deviates; `startingReport` when absent. */
  readonly start?: fc.Arbitrary<AnyDraft>
}

const weighted = <T extends { readonly weight?: number }>(all: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof(...all.map((one) => ({ weight: Math.round(20 * (one.weight ?? 1)), arbitrary: fc.constant(one) })))

interface Step {
  readonly deviation: Deviation
  readonly seed: number
}

const stepsArbitrary = (deviations: readonly Deviation[], most: number): fc.Arbitrary<readonly Step[]> =>
  deviations.length === 0
    ? fc.constant([])
    : fc.noBias(
        fc.array(fc.record({ deviation: weighted(deviations), seed: fc.nat() }), { maxLength: most, size: 'max' }),
      )

const isOfForm = ({ year }: AnyDraft, { years: { from, to = Infinity } }: Form): boolean => year >= from && year <= to

const suits = ({ deviation: { trait }, seed }: Step, { never = [], rarely = [] }: Shape): boolean =>
  trait === undefined || !(never.includes(trait) || (rarely.includes(trait) && seed % 10 > 0))

interface Deviated {
  readonly document: Document
  readonly names: readonly string[]
}

/** The report as a document that others published: without the data that our own files carry. */
const published = (report: AnyDraft, form: Form): Document => {
  const { meta, ...document } = toDocument(report, { forms: [form] })
  const { embedded: _, ...own } = meta
  return { ...document, meta: own }
}

const deviate = (report: AnyDraft, form: Form, steps: readonly Step[]): Deviated =>
  steps.reduce<Deviated>(
    ({ document, names }, { deviation, seed }) => {
      if (names.includes(deviation.name)) return { document, names }
      const next = deviation.apply(document, form, randomOf(seed))
      return { document: next, names: next === document ? names : [...names, deviation.name] }
    },
    { document: published(report, form), names: [] },
  )

/** Reports of a form as they are published: with random deviations, in a random shape. The same seed gives the same bytes. */
export const deviatingReport = (
  form: Form,
  {
    deviations = allDeviations,
    shapes = allShapes,
    most = 6,
    start = startingReport(form),
  }: DeviatingReportOptions = {},
): fc.Arbitrary<DeviatingReport> =>
  fc
    .record({
      report: start,
      steps: stepsArbitrary(deviations, most),
      shape: weighted(shapes),
      seed: fc.noBias(fc.nat()),
    })
    .map(({ report, steps, shape, seed }) => {
      const isOwn = isOfForm(report, form)
      const suited = steps.filter((step) => suits(step, shape) && (isOwn || !step.deviation.mixesForms))
      const { document, names } = deviate(report, form, suited)
      const told = `${shape.name}：${names.join('、')}`
      return {
        [fc.toStringMethod]: () => told,
        source: shape.print(document, randomOf(seed)),
        type: shape.type,
        shape: shape.name,
        deviations: names,
        printed: printedFigures(document),
        organ: report.organ,
        year: report.year,
      }
    })
