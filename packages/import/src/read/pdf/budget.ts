import { ImportError } from '../../import-error'
import type { Limits } from '../../limits'

/** Part of a list of operators, as the worker sends them. */
interface Chunk {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

const isChunk = (chunk: unknown): chunk is Chunk =>
  typeof chunk === 'object' && chunk !== null && 'fnArray' in chunk && 'argsArray' in chunk

/** A drawing within a drawing is parsed anew each time, which takes as long as so many other operators. */
const costOfForm = 25

const costOf = ({ fnArray, argsArray }: Chunk, form: number): number => {
  let cost = 0
  for (let i = 0; i < fnArray.length; i++) {
    const args = argsArray[i]
    const first: unknown = Array.isArray(args) ? args[0] : undefined
    cost += fnArray[i] === form ? costOfForm : Array.isArray(first) ? 1 + first.length / 2 : 1
  }
  return cost
}

/** How much work a file may make: so many operators for each node of the limit, … */
const operatorsPerNode = 5

/** … and, for what is slow without many of them, so much time for each, and some more for each page. */
const millisecondsPerNode = 1 / 40
const millisecondsPerPage = 500

export interface Budget {
  /** Counts a message of the worker; false once there is nothing left. */
  readonly pass: (message: unknown) => boolean
  readonly nextPage: () => void
  /** Rejects when there is nothing left, otherwise never settles. */
  readonly exhausted: Promise<never>
}

/** `form` is the operator that begins a drawing within the drawing. */
export const budgetOf = ({ nodes }: Limits, form: number, now: () => number = () => performance.now()): Budget => {
  const start = now()
  let time = nodes * millisecondsPerNode
  let operators = 0
  let isOver = false
  let refuse: (error: ImportError) => void
  const exhausted = new Promise<never>((_resolve, reject) => (refuse = reject))
  // What is not waited for any more is no error that nobody caught.
  exhausted.catch(() => undefined)
  return {
    pass: (message) => {
      const { chunk } = message as { readonly chunk?: unknown }
      if (isChunk(chunk)) operators += costOf(chunk, form)
      if (!isOver && (operators > nodes * operatorsPerNode || now() - start > time)) {
        isOver = true
        refuse(new ImportError('limit', { limit: 'nodes', most: nodes }))
      }
      return !isOver
    },
    nextPage: () => void (time += millisecondsPerPage),
    exhausted,
  }
}
