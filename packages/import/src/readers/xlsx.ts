export { readXlsx } from '@gxgk/read/xlsx'
