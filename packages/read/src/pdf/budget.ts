import { ImportError } from '../import-error'
import type { Limits } from '../limits'
import type { OperatorChunk } from './operator-chunk'
import { operatorChunk } from './operator-chunk'

/** A drawing within a drawing is parsed anew each time, which takes as long as so many other operators; a path as so many. */
const costOfForm = 50
const costOfPath = 8
/** To save a state takes so long for each other that is saved and not restored: whatever is looked for in it is looked for in them all. */
const costOfState = 0.1

/** The operators that take longer than others. */
export interface DearOperators {
  readonly paintFormXObjectBegin: number
  readonly constructPath: number
  readonly save: number
  readonly restore: number
}

/** Tells what parts of the operators cost, one after another. */
const costs = ({ paintFormXObjectBegin, constructPath, save, restore }: DearOperators) => {
  let saved = 0
  return ({ fnArray, argsArray }: OperatorChunk): number => {
    let cost = 0
    for (let i = 0; i < fnArray.length; i++) {
      const args = argsArray[i]
      const first: unknown = Array.isArray(args) ? args[0] : undefined
      if (fnArray[i] === save) cost += 1 + costOfState * saved++
      else if (fnArray[i] === paintFormXObjectBegin) cost += costOfForm
      else if (fnArray[i] === constructPath) cost += costOfPath
      else cost += Array.isArray(first) ? 1 + first.length : 1
      if (fnArray[i] === restore) saved = Math.max(0, saved - 1)
    }
    return cost
  }
}

/** So many operators, or glyphs, for each node of the limit, … */
const operatorsPerNode = 4

/** … and so much time, and some more for each page, for what is slow without many of them. */
const milliseconds = 20_000
const millisecondsPerPage = 500

interface Processor {
  readonly process?: { readonly cpuUsage?: () => { readonly user: number; readonly system: number } }
}

/**
 * A clock of work, in milliseconds from its making: that of the processor where the platform tells it, unless more has passed
 * of it than of time, as where others share the process. A file must not be refused because the machine has other things to do.
 */
const workClock = (): (() => number) => {
  const { process: own } = globalThis as Processor
  const used = () => {
    const { user, system } = own?.cpuUsage?.() ?? { user: Infinity, system: 0 }
    return (user + system) / 1000
  }
  const [time, work] = [performance.now(), own?.cpuUsage ? used() : 0]
  return () => {
    const passed = performance.now() - time
    // To ask the processor takes time too; until the least that may be spent has passed there is no need.
    return passed > milliseconds ? Math.min(passed, used() - work) : passed
  }
}

export interface Budget {
  /** Counts a message of the worker; false once there is nothing left. */
  readonly pass: (message: unknown) => boolean
  readonly nextPage: () => void
  /** Rejects when there is nothing left, otherwise never settles. */
  readonly exhausted: Promise<never>
}

/** The work that a file may make. */
export const budgetOf = ({ nodes }: Limits, dear: DearOperators, now: () => number = workClock()): Budget => {
  const start = now()
  const costOf = costs(dear)
  let time = milliseconds
  let operators = 0
  let isOver = false
  let refuse: (error: ImportError) => void
  const exhausted = new Promise<never>((_resolve, reject) => (refuse = reject))
  // What is not waited for any more is no error that nobody caught.
  exhausted.catch(() => undefined)
  return {
    pass: (message) => {
      const chunk = operatorChunk(message)
      if (chunk) operators += costOf(chunk)
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
