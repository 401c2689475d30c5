// On its own, so that of the package only this comes along where it is loaded later.
export { fileMarks } from '@gxgk/import'
