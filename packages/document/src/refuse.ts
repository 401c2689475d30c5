/** Throws the one sentence of every refusal: the place in the document, and what is wrong there. */
export const refuse = (place: string, what: string): never => {
  throw new Error(`document: ${place || 'the root'}: ${what}`)
}
