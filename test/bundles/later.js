export { check } from '@gxgk/core'
