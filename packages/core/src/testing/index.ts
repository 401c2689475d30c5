export { reportArbitrary } from './report-arbitrary'
export { formArbitrary } from './form-arbitrary'
