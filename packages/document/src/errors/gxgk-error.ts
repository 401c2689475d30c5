/** A sentence in both languages. */
export interface Sentences {
  readonly zh: string
  readonly en: string
}

export interface ErrorParams {
  readonly [name: string]: unknown
}

/**
 * Every error that this project throws. `code` says what is wrong, for ever in one meaning (docs/errors.md lists them); `params`
 * are the facts of it; `sentences` tell it. The message is the Chinese sentence where the input of a user is wrong, the English
 * one where a call is; `describeError` gives either.
 */
export class GxgkError extends Error {
  override readonly name: string = 'GxgkError'
  readonly code: string
  readonly params: ErrorParams
  readonly sentences: Sentences
  constructor(
    code: string,
    params: ErrorParams,
    sentences: Sentences,
    { language = 'en', ...options }: ErrorOptions & { readonly language?: keyof Sentences } = {},
  ) {
    super(sentences[language], options)
    this.code = code
    this.params = params
    this.sentences = sentences
  }
}

/** The sentence of an error. */
export const describeError = (error: GxgkError, language: keyof Sentences = 'zh'): string => {
  const { sentences } = (error ?? {}) as Partial<GxgkError>
  if (sentences && Object.hasOwn(sentences, language)) return sentences[language]
  const [zh, en] = sentences
    ? ['language 应为 "zh" 或 "en"', 'language must be "zh" or "en"']
    : ['error 应为 GxgkError：别的错误没有两种句子', 'error must be a GxgkError: no other has sentences']
  throw new GxgkError(
    'badArgument',
    { call: 'describeError' },
    { zh: `describeError：${zh}`, en: `describeError: ${en}` },
  )
}
