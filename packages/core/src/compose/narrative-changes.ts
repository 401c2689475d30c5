import type { Block } from '@gxgk/document'
import { heading, item, list, paragraph, strong } from '@gxgk/document'
import type { NarrativeComparison } from '../compare/comparison'
import type { Form } from '../forms/form'
import type { Language } from '../wording/names'
import type { Wording } from '../wording/wording'
import { sentenceInlines } from './narrative'

/** What was taken out of a narrative and put in, sentence by sentence, under the heading of its section. */
export const narrativeChanges = (
  { section, runs }: NarrativeComparison,
  {
    form,
    words,
    language,
  }: { readonly form: Form; readonly words: Wording['comparison']; readonly language: Language },
): readonly Block[] => {
  const found = form.sections.find(({ id }) => id === section)
  const label = section === 'preamble' ? words.preamble : ((language === 'zh' ? found?.label : found?.en) ?? section)
  const count = (what: 'kept' | 'removed' | 'added') => runs.reduce((sum, run) => sum + run[what].length, 0)
  const told = (what: string, sentences: readonly string[]) =>
    sentences.map((sentence) => item([paragraph([strong(what), words.colon, ...sentenceInlines(sentence)])]))
  return [
    heading(3, label),
    paragraph(words.sentences({ kept: count('kept'), removed: count('removed'), added: count('added') })),
    list(runs.flatMap(({ removed, added }) => [...told(words.removed, removed), ...told(words.added, added)])),
  ]
}
