import { document } from '@gxgk/document'
import { renderMarkdown } from '@gxgk/markdown'
import { blocksOfNarrative } from './narrative-blocks'
import type { Passage } from '../passage'

/**
 * The backslashes that the writer puts lest an address be made a link: nothing makes links of a narrative's addresses.
 * One that is a word is written as two, which stay.
 */
const guards = /\\\\|\\(?=:\/\/|%)|(?<=xn)\\(?=--)|(?<=[\p{Letter}\p{Number}])\\(?=_[\p{Letter}\p{Number}])/giu

/**
 * Passages as the Markdown text of a narrative, word for word. `base` is the depth of the headings of sections; undefined
 * where the source marks none.
 */
export const narrativeOf = (passages: readonly Passage[], base?: number): string =>
  renderMarkdown(document({ title: '', lang: 'zh-CN' }, blocksOfNarrative(passages, base)), { tables: 'flat' })
    .trimEnd()
    .replace(guards, (found) => (found.length > 1 ? found : ''))
