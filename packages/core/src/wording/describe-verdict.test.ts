import { expect, it } from 'vitest'
import type { Ruling } from '../model/verdict'
import { describeVerdict } from './describe-verdict'

const restated: Ruling = {
  verdict: 'restated',
  reason: '漏改',
  restatements: [
    { cell: 'requests.handled.total', from: 48, to: 49 },
    { cell: 'disclosure.regulations.issued', from: null, to: '/' },
  ],
}

it.each<[Ruling, string, string]>([
  [{ verdict: 'confirmed' }, '属实', 'confirmed'],
  [{ verdict: 'confirmed', by: '某某', on: '2025-03-01' }, '属实（某某，2025-03-01）', 'confirmed (某某, 2025-03-01)'],
  [{ verdict: 'falseAlarm', by: '某某', reason: '另有口径' }, '误报（某某）：另有口径', 'false alarm (某某): 另有口径'],
  [
    restated,
    '已更正：三、收到和处理政府信息公开申请情况 （七）总计，总计列原为 48，更正为 49；二、主动公开政府信息情况 规章，本年制发件数列原为空白，更正为“/”；理由：漏改',
    'restated: 3. Requests received and handled, (7) total handled, column total was 48, put right to 49; 2. Information disclosed on own initiative, regulations, column issued this year was blank, put right to "/"; reason: 漏改',
  ],
])('%j is said in both languages', (ruling, zh, en) => {
  const verdict = { ...ruling, code: 'SUM-01', fingerprint: 'SUM-01-0123456789abcdef' }
  expect(describeVerdict(verdict, { form: '2021' })).toBe(zh)
  expect(describeVerdict(verdict, { form: '2021' }, 'en')).toBe(en)
})
