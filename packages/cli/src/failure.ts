import { GxgkError } from '@gxgk/document'
import type { ExitCode } from './exit-codes'
import { exitCodes } from './exit-codes'

/** What ends the command, or the work on a file, with a sentence and no trace. */
export class Failure extends Error {
  override readonly name = 'Failure'
  readonly exitCode: ExitCode
  constructor(sentence: string, exitCode: ExitCode = exitCodes.unreadable) {
    super(sentence)
    this.exitCode = exitCode
  }
}

export const wrongUse = (sentence: string): Failure => new Failure(sentence, exitCodes.usage)

/** The sentence of a refusal without the call of the library that refused, its option as one of the command. */
const wordsOf = ({ params, sentences }: GxgkError): string => {
  const words = sentences.zh.replace(/^[a-z]\w*：/i, '')
  const { option } = params as { readonly option?: unknown }
  return typeof option === 'string' && words.startsWith(option) ? `--${words}` : words
}

/** Does what may be refused, and tells a refusal in its Chinese sentence; `about` is the file that it is about. */
export const inWords = <T>(call: () => T, { about, exitCode }: { about?: string; exitCode?: ExitCode } = {}): T => {
  try {
    return call()
  } catch (error) {
    if (!(error instanceof GxgkError)) throw error
    throw new Failure(`${about === undefined ? '' : `${about}：`}${wordsOf(error)}`, exitCode)
  }
}
