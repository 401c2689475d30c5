import type { AnyDraft } from '@gxgk/core'
import { claims } from '@gxgk/core'
import { describe, expect, it } from 'vitest'
import { organNames } from './narrative/organ-names'
import { spelt } from './narrative/spelt'

const read = (organ: string, overview: string) => {
  const report: AnyDraft = { form: '2021', organ, year: 2024, narratives: { overview }, tables: {} }
  return claims(report)
    .map(spelt)
    .filter((tell) => !tell.startsWith('year '))
}

/** With the organ's full name in the place of 甲, and what they tell whatever the organ is. */
const sentences: readonly (readonly [string, readonly string[]])[] = [
  ['甲收到政府信息公开申请43件，办结41件，结转下年度2件。', ['received 43', 'handled 41', 'carriedOut 2']],
  ['2024年，甲共受理信息公开申请17件，同比增加5件，均按期办结。', ['received 17', 'received +5', 'all due']],
  ['2024年甲未收到政府信息公开申请。', ['none received']],
  ['因政府信息公开，甲被申请行政复议6件，其中维持4件。', ['reconsideration.total 6', 'reconsideration.upheld 4']],
  ['截至12月31日，甲新收申请23件，予以公开15件，占65.2%。', ['newlyReceived 23', 'granted 15', 'granted 65.2%']],
  ['甲全年没有因政府信息公开引发的行政诉讼。', ['none litigation.total']],
  ['向甲提出的政府信息公开申请共19件，甲答复18件。', ['processed 19', 'answered 18']],
]

describe('the name of the organ', () => {
  it('is looked at in at least 112 kinds', () => {
    expect(new Set(organNames).size).toBe(organNames.length)
    expect(organNames.length).toBeGreaterThanOrEqual(112)
  })

  it.each(organNames)('changes nothing in what is read: %s', (organ) => {
    for (const [sentence, tells] of sentences) {
      const text = sentence.replaceAll('甲', organ)
      expect([text, ...read(organ, text)]).toEqual([text, ...tells])
    }
  })
})
