export { importReport } from './import-report'
export type { ImportOptions, ImportResult } from './extract/index'
export { describeImportProblem } from './describe-import-problem'
export type { ImportProblem, ImportProblemCode, Trace } from './problem'
