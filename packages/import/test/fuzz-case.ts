import type { Form } from '@gxgk/core'
import { officialForms, parseDraft } from '@gxgk/core'
import fc from 'fast-check'
import { ImportError } from '@gxgk/read'
import { importReport } from '../src/import-report'
import type { FileType } from '@gxgk/read'
import { deviatingReport } from '@gxgk/deviations'
import { mutated } from './mutated'
import { pick, randomOf } from '@gxgk/deviations'
import { shapes } from '@gxgk/deviations'
import { startingReport } from '@gxgk/deviations'

const official = fc.constantFrom(...(officialForms as readonly Form[]))

const bytesOf = (source: string | Uint8Array) =>
  typeof source === 'string' ? new TextEncoder().encode(source) : source

const filesOf = (type: FileType): readonly Uint8Array[] => {
  const taken = { seed: 7, numRuns: 6 }
  if (type === 'json')
    return fc.sample(official.chain(startingReport), taken).map((report) => bytesOf(JSON.stringify(report)))
  const own = shapes.filter((shape) => shape.type === type)
  return own.flatMap((shape) =>
    fc
      .sample(
        official.chain((form) => deviatingReport(form, { shapes: [shape] })),
        taken,
      )
      .map(({ source }) => bytesOf(source)),
  )
}

const known = new Map<FileType, readonly Uint8Array[]>()

/** Whole files of a type. */
const sourcesOf = (type: FileType): readonly Uint8Array[] => {
  const files = known.get(type) ?? filesOf(type)
  known.set(type, files)
  return files
}

const types: readonly FileType[] = ['html', 'text', 'markdown', 'docx', 'xlsx', 'pdf', 'json']

/** A file of a type with faults; the same for the same seed. Now and then its end is of a file of another type. */
export const faultyFile = (type: FileType, seed: number): Uint8Array => {
  const random = randomOf(seed)
  const [file, other] = [type, random() < 0.9 ? type : pick(random, types)].map((one) => pick(random, sourcesOf(one)))
  return mutated(file!, other!, random)
}

/** Rejects what does not come to an end by itself. */
const inTime = async <T>(work: Promise<T>, most: number): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`importReport has not settled in ${most} ms`)), most)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

/** What this process has had of the processor, in milliseconds: other programs of the machine do not count. */
const spent = () => process.cpuUsage().user / 1000

/** Long enough on a machine with much other work. */
const patience = 300_000

/** Reads a file and throws where `importReport` does what it must never do. The time of the processor that it took, in milliseconds. */
export const readFaulty = async (file: Uint8Array, type: FileType | undefined): Promise<number> => {
  const start = spent()
  try {
    const { draft } = await inTime(importReport(file, { organ: '某局', year: 2024, ...(type && { type }) }), patience)
    const took = spent() - start
    if (draft && JSON.stringify(parseDraft(draft)) !== JSON.stringify(draft))
      throw new Error('parseDraft changes the draft')
    return took
  } catch (error) {
    if (!(error instanceof ImportError)) throw error
    return spent() - start
  }
}
