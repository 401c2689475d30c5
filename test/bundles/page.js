export { checkFigures, form2021 } from '@gxgk/core'
export const later = () => import('./later.js')
