import type { AnyDraft } from '@gxgk/core'
import type { ImportedReport } from '@gxgk/import'
import type { ScanRead } from './scans/scan-job'

/** A file that a report was read from. */
export interface Original {
  readonly file: File
  readonly read: ImportedReport
  /** Of a scan what its figures were read from. */
  readonly crops?: ScanRead['crops']
}

/** A report on the page. */
export interface Shown {
  readonly draft: AnyDraft
  /** The same organ's of the year before. */
  readonly previous?: AnyDraft
  /** The reports of several organs in the year and the form of this one, which is among them. */
  readonly units?: readonly AnyDraft[]
  /** Absent where it is of no file. */
  readonly original?: Original
}
