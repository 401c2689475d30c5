import type { Form, officialForms } from '@gxgk/core'
import { extractReport } from '../src/extract/index'
import type { ExtractOptions } from '../src/extract/result'
import { readText } from '@gxgk/read/text'

/** What `importReport` does with a text, at once. */
export const importText = <F extends Form = (typeof officialForms)[number]>(
  text: string,
  options: ExtractOptions<F> = {},
) => extractReport(readText(text), options)
