export { importIsolated } from '@gxgk/import/isolated'
export { ImportError, importReport } from '@gxgk/import'
