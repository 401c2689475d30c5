export { importIsolated } from './import-isolated'
export type { IsolatedOptions } from './import-isolated'
