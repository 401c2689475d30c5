export { documentArbitrary, textArbitrary } from './document-arbitrary'
export { canonicalDocuments } from './canonical-documents'
export { annualReport } from './annual-report'
