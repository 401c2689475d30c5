/** A part of the operators of a page, as the worker of pdfjs-dist sends them. */
export interface OperatorChunk {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

/** The operators in a message of the worker; undefined in any other message. */
export const operatorChunk = (message: unknown): OperatorChunk | undefined => {
  const { chunk } = message as { readonly chunk?: Partial<OperatorChunk> | null }
  return Array.isArray(chunk?.fnArray) && Array.isArray(chunk.argsArray) ? (chunk as OperatorChunk) : undefined
}
