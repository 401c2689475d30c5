export { reportArbitrary } from './report-arbitrary'
export { formArbitrary } from './form-arbitrary'
export { caseArguments } from './case-report'
