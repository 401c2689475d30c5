import { inflated } from './inflated'

/** What the page is asked for by the worker: a part of a font by its name. */
export interface PartAsked {
  readonly part: string
}

/** What it answers. */
export type PartGiven = { readonly part: string } & ({ readonly bytes: Uint8Array } | { readonly reason: string })

interface Waiting {
  readonly resolve: (bytes: Uint8Array<ArrayBuffer>) => void
  readonly reject: (error: Error) => void
}

const waiting = new Map<string, Waiting>()

/** In the worker: a part of a font, which the page gets as it can where it is. */
export const askForPart = async (part: string): Promise<Uint8Array> => {
  const bytes = await new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    waiting.set(part, { resolve, reject })
    postMessage({ part } satisfies PartAsked)
  })
  return inflated(bytes)
}

/** In the worker, of what the page answers. */
export const takePart = (given: PartGiven): void => {
  const asked = waiting.get(given.part)
  waiting.delete(given.part)
  if ('bytes' in given) asked?.resolve(given.bytes as Uint8Array<ArrayBuffer>)
  else asked?.reject(new Error(given.reason))
}
