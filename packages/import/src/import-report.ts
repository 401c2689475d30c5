import type { Form, officialForms } from '@gxgk/core'
import { extract } from './extract/index'
import type { ImportOptions, ImportResult } from './extract/index'
import { readText } from './read/text'

/**
 * Reads a published report:
 *
 *     text ──readText──▶ Document ──extract──▶ draft, problems, trace
 *
 * by labels, never by position alone. A figure that is not read for sure is blank, with a problem; nothing is read as
 * zero that was not printed as zero.
 */
export const importReport = <F extends Form = (typeof officialForms)[number]>(
  text: string,
  options: ImportOptions<F> = {},
): ImportResult<F> => extract(readText(text), options)
