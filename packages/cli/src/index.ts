export { run } from './run'
export type { Io } from './io'
export { exitCodes } from './exit-codes'
export type { ExitCode } from './exit-codes'
