export { readJson } from '@gxgk/read/json'
