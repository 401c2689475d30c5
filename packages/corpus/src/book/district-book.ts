import type { Language } from '@gxgk/core'
import { formForYear } from '@gxgk/core'
import type { Document, OptionChecks } from '@gxgk/document'
import { assertOptions, document, heading, oneOf, words as text, wrongArgument } from '@gxgk/document'
import { assertPath, atLeastOne, duckChecks } from '../option-checks'
import { corpusColumns } from '../figures/columns'
import type { DuckOptions } from '../store/duckdb'
import { openCorpus } from '../store/open-corpus'
import { bookData } from './book-data'
import { bookWords } from './book-words'
import { chartsSection } from './charts-section'
import { findingsSection } from './findings-section'
import { rollCallSection } from './roll-call-section'
import { sumsSection } from './sums-section'

//   corpus, list of organs ─▶ bookData ─▶ roll call · sums · findings · charts ─▶ document

export interface DistrictBookOptions extends DuckOptions {
  /** The organ whose units are looked at: those of which the list says that it is above them. */
  readonly organ: string
  readonly year: number
  /** `zh` when absent. */
  readonly language?: Language
}

const bookChecks = {
  ...duckChecks,
  organ: text,
  year: atLeastOne,
  language: oneOf('zh', 'en'),
} satisfies OptionChecks<DistrictBookOptions>

/**
 * One document on the units of an organ in a year: who has filed, their sums beside the published report, what was found in each by the
 * rules on figures, and charts of their requests over the years. Throws `noMembers` where the list of the corpus has no units of it.
 */
export const districtBook = async (dir: string, options: DistrictBookOptions): Promise<Document> => {
  assertPath('districtBook', 'dir', dir)
  assertOptions<DistrictBookOptions>('districtBook', options, bookChecks)
  const { organ, year, language = 'zh' } = options ?? {}
  if (organ === undefined || year === undefined)
    throw wrongArgument('districtBook', 'options', options, {
      expected: { zh: '{ organ, year }', en: '{ organ, year }' },
    })
  const form = formForYear(year)
  if (!form)
    throw wrongArgument('districtBook', 'options.year', year, {
      expected: { zh: '有格式的年度', en: 'a year that has a form' },
    })
  const duck = await openCorpus(dir, corpusColumns(), options)
  try {
    const data = await bookData(duck, organ, year)
    const words = bookWords[language]
    const charts = chartsSection(data.years, form, words, language)
    const title = words.title(organ, year)
    return document({ title, lang: language === 'zh' ? 'zh-CN' : 'en', pageNumber: '— {page} —' }, [
      heading(1, title),
      rollCallSection(data.units, words),
      sumsSection(data, form, words, language),
      findingsSection(data, words, language),
      ...(charts ? [charts] : []),
    ])
  } finally {
    duck.close()
  }
}
