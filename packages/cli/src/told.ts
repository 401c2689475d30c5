import { exitCodes } from './exit-codes'
import { inWords } from './failure'

/** What a call of core refuses is a wrong use of the command. */
export const told = <T>(call: () => T): T => inWords(call, { exitCode: exitCodes.usage })
