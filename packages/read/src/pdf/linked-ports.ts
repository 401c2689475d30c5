import { operatorChunk } from './operator-chunk'

/** Of an `AbortSignal`, whichever platform it is of, what is used here. */
interface Ending {
  addEventListener(name: 'abort', listener: () => void): void
}

type Listener = (event: { readonly data: unknown }) => void

/** An end of a connection within a thread, as pdfjs-dist and its worker expect one. */
export interface LinkedPort {
  postMessage(message: unknown, transfer?: readonly ArrayBuffer[] | null): void
  addEventListener(name: 'message', listener: Listener, options?: { readonly signal?: Ending }): void
  removeEventListener(name: 'message', listener: Listener): void
}

/**
 * What the other end gets. The operators themselves never change any more and are not copied, which would take as long
 * as all the rest; but the worker empties their lists to go on with the next part.
 */
const copyOf = (message: unknown, transfer: readonly ArrayBuffer[]): unknown => {
  const chunk = operatorChunk(message)
  if (!chunk) return structuredClone(message, { transfer: [...transfer] })
  const copy = { ...chunk, fnArray: [...chunk.fnArray], argsArray: [...chunk.argsArray] }
  return { ...(message as object), chunk: copy }
}

const portTo = (target: ReadonlySet<Listener>, own: Set<Listener>, pass: (message: unknown) => boolean) => ({
  postMessage: (message: unknown, transfer?: readonly ArrayBuffer[] | null) => {
    if (!pass(message)) return
    const event = { data: copyOf(message, transfer ?? []) }
    void Promise.resolve().then(() => {
      for (const listener of target) listener(event)
    })
  },
  addEventListener: (_name: 'message', listener: Listener, { signal }: { readonly signal?: Ending } = {}) => {
    own.add(listener)
    signal?.addEventListener('abort', () => own.delete(listener))
  },
  removeEventListener: (_name: 'message', listener: Listener) => void own.delete(listener),
})

/**
 * Two ports, each of which hears what the other is told. Nothing is delivered any more once `pass` has said no: the
 * worker waits for an answer after each part of its work, and so it can be stopped although it shares the thread.
 */
export const linkedPorts = (pass: (message: unknown) => boolean): readonly [LinkedPort, LinkedPort] => {
  const [here, there] = [new Set<Listener>(), new Set<Listener>()]
  return [portTo(there, here, pass), portTo(here, there, pass)]
}
