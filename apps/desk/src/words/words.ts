import type { Language } from '@gxgk/core'
import { en } from './en'
import { zh } from './zh'

/** A report in a few words. */
export interface Named {
  readonly organ: string
  readonly year: number
}

/** All that the page says beside the editor and the sentences of the packages. */
export interface Words {
  readonly code: Language
  /** By the ids in `data-word` of the page. */
  readonly page: { readonly [id: string]: string }
  readonly outputs: {
    readonly pdf: string
    readonly docx: string
    readonly xlsx: string
    readonly fillIn: string
    readonly html: string
    readonly json: string
    readonly district: string
    readonly marked: string
  }
  /** Of so many files; of a scan which of how many pages. */
  readonly reading: (name: string, at: number, of: number, page?: readonly [number: number, of: number]) => string
  readonly noFiles: string
  readonly noReport: string
  readonly shown: (report: Named, previous: Named | undefined) => string
  readonly example: string
  /** As the organ of the sums of so many. */
  readonly allUnits: (count: number) => string
  readonly recalled: (report: Named) => string
  readonly kept: string
  readonly keptElsewhere: string
  readonly notKept: (sentence: string) => string
  readonly forgotten: string
  readonly problems: (count: number) => string
  readonly ofFile: (name: string, sentence: string) => string
  readonly writing: (label: string) => string
  readonly written: (label: string, note?: string) => string
  readonly notWritten: (label: string, sentence: string) => string
  readonly failed: (sentence: string) => string
  readonly remarks: (placed: number, unplaced: number) => string
}

export const languages: { readonly [L in Language]: Words } = { zh, en }
