import { assertArgument, objectWith } from '@gxgk/document'
import type { LocateResult } from '../locate/locate'
import type { Language } from './names'
import { wordingOf } from './wordings'

const wanted = /* @__PURE__ */ objectWith('locate 的结果', 'the result of locate', 'status', 'repairs')

/** What `locate` came to, in a sentence. */
export const describeLocated = (result: LocateResult, language: Language = 'zh'): string => {
  assertArgument('describeLocated', 'result', result, wanted)
  return wordingOf('describeLocated', language).located[result.status](result)
}
