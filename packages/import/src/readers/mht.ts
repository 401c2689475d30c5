export { readMht } from '@gxgk/read/mht'
