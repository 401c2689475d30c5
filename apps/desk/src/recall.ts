import { parseDraft } from '@gxgk/core'
import { sentencesOf, Told } from './sentences-of'
import type { Shown } from './shown'

/** The report that was kept, from its text. */
export const recall = (text: string): Shown => {
  try {
    const { draft, previous } = JSON.parse(text) as { readonly draft: unknown; readonly previous?: unknown }
    return { draft: parseDraft(draft), ...(previous !== undefined && { previous: parseDraft(previous) }) }
  } catch (error) {
    const { zh, en } = sentencesOf(error)
    throw new Told({ zh: `留在浏览器里的草稿读不出：${zh}`, en: `the draft kept in the browser cannot be read: ${en}` })
  }
}
