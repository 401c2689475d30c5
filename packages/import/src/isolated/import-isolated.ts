import { platform } from '#isolate'
import type { Form, officialForms } from '@gxgk/core'
import type { OptionCheck, OptionChecks } from '@gxgk/document'
import { duration } from '@gxgk/document'
import { assertImportOptions, sourceWithin, importChecks } from '../source-within'
import type { ImportedReport, ImportOptions } from '../import-report'
import { withName } from '../with-name'
import { withPicturesRead } from './with-pictures-read'
import type { Job } from './isolate'
import { poolOf } from './pool'
import type { Stop } from './pool'
import { runJob } from './run-job'

export interface IsolatedOptions<F extends Form = (typeof officialForms)[number]> extends ImportOptions<F> {
  /** So many milliseconds the reading may take, from where it begins; starting the process may take as long. 10,000 when absent. */
  readonly timeout?: number
  /** So many megabytes the process that reads may hold in all; 512 when absent. Browsers cannot bound it. */
  readonly memory?: number
  /** Stops the reading at once, not at the next step. */
  readonly signal?: Stop
}

/** A process of Node with the readers, before it reads anything, holds about half of it. */
const leastMemory = 192

const megabytes: OptionCheck = {
  expected: {
    zh: `大于等于 ${leastMemory} 的整数，单位 MB`,
    en: `a whole number of megabytes ≥ ${leastMemory}`,
  },
  is: (value) => Number.isInteger(value) && (value as number) >= leastMemory,
}

const isolatedChecks: OptionChecks<IsolatedOptions> = { ...importChecks, timeout: duration, memory: megabytes }

// Shared by all calls, because what is bounded is how many files the program reads at a time.
const pool = /* @__PURE__ */ poolOf(platform)

/**
 * As `importReport`, for files of strangers: in a process of its own in Node, in a worker in browsers, and so ended whatever it
 * does when it takes longer than `timeout`, holds more than `memory`, or the signal says stop; nothing is left running.
 * Rejects as `importReport` does, and with an `ImportError` of code `timeout`, `memory` or `crashed`. Pages that are pictures are found
 * there, and read by `ocr` in this process, which keeps its model; of that only the pixels are bounded.
 */
export const importIsolated = async <F extends Form = (typeof officialForms)[number]>(
  source: Uint8Array | ArrayBuffer | string,
  options: IsolatedOptions<F> = {},
): Promise<ImportedReport<F>> => {
  assertImportOptions('importIsolated', options, isolatedChecks)
  const { timeout = 10_000, memory = 512, signal, onProgress, ocr, ...rest } = options
  const isolated = async () => {
    const input = sourceWithin('importIsolated', source, options)
    signal?.throwIfAborted()
    const isolate = await pool.take(memory, signal)
    const job: Job = { source: input, options: rest as object, isWatched: onProgress !== undefined }
    const { outcome, isUsable } = await runJob(isolate, job, { timeout, memory, signal, onProgress })
    await pool.give(isolate, memory, isUsable)
    if ('error' in outcome) throw outcome.error
    return outcome.result as ImportedReport<F>
  }
  const task = { ...(signal && { signal }), ...(onProgress && { onProgress }) }
  // Loaded where a picture is met alone: a page has what reads all else in its worker.
  const pictures = async () => {
    const { importReport } = await import('../import-report')
    return importReport<F>(source, { ...rest, ...task, ocr: ocr! })
  }
  return withName(options.name, () => (ocr ? withPicturesRead(isolated, pictures) : isolated()))
}
