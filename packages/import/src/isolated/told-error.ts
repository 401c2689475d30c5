import type { ErrorParams, Sentences } from '@gxgk/document'
import { GxgkError } from '@gxgk/document'
import type { ImportErrorCode, ImportErrorParams } from '@gxgk/read'
import { ImportError } from '@gxgk/read'

/** An error as data, which loses its class on the way from one thread to another. */
export type ToldError =
  | { readonly class: 'ImportError'; readonly code: ImportErrorCode; readonly params: ImportErrorParams }
  | {
      readonly class: 'GxgkError'
      readonly code: string
      readonly params: ErrorParams
      readonly sentences: Sentences
      readonly language: keyof Sentences
    }
  | { readonly class: 'Error'; readonly message: string; readonly stack: string | undefined }

export const toldError = (error: unknown): ToldError => {
  if (error instanceof ImportError) return { class: 'ImportError', code: error.code, params: error.params }
  if (error instanceof GxgkError) {
    const { code, params, sentences, message } = error
    return { class: 'GxgkError', code, params, sentences, language: message === sentences.zh ? 'zh' : 'en' }
  }
  return error instanceof Error
    ? { class: 'Error', message: error.message, stack: error.stack }
    : { class: 'Error', message: String(error), stack: undefined }
}

/** The error again, of its own class. */
export const errorOf = (told: ToldError): Error => {
  if (told.class === 'ImportError') return new ImportError(told.code, told.params)
  if (told.class === 'GxgkError')
    return new GxgkError(told.code, told.params, told.sentences, { language: told.language })
  return Object.assign(new Error(told.message), told.stack !== undefined && { stack: told.stack })
}
