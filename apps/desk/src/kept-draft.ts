import type { Shown } from './shown'

/** Where the browser keeps the draft. */
export const keptAt = 'gxgk-desk-draft'

/** What browsers keep for a page; undefined where that is forbidden. */
export const storage = ((): Storage | undefined => {
  try {
    return localStorage
  } catch {
    return undefined
  }
})()

export const keptText = (): string | null => storage?.getItem(keptAt) ?? null

/** Keeps a report as it is by now, without the file that it was read from; throws where there is no room. */
export const keep = ({ draft, previous }: Shown): void => storage?.setItem(keptAt, JSON.stringify({ draft, previous }))

export const forget = (): void => storage?.removeItem(keptAt)
