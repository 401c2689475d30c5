import { expect, it } from 'vitest'
import { caseReport } from '../testing/case-report'
import { claims } from './claims'

const told = (overview: string) =>
  claims({ ...caseReport({}, 2024), narratives: { overview } }).map((claim) =>
    claim.kind === 'figure'
      ? `${claim.topics.join()} ${claim.value}`
      : `${claim.kind} ${'topics' in claim ? claim.topics.join() : ''}`,
  )

it.each([
  ['全部办结', true],
  ['均已答复', true],
  ['均已处理', true],
  ['均已处理并答复', true],
  ['全部受理并办结', true],
  // What was taken in need not be done.
  ['全部受理', false],
  ['全部新增并办结', false],
])('all are done where a verb says so and no other takes it back: %s', (words, isAll) =>
  expect(told(`收到申请3件，${words}。`).includes('allHandled handled')).toBe(isAll),
)

it.each([
  [
    'of all requests, where a part was named just before and they are called requests',
    '收到申请5件，其中自然人申请3件，申请均为自然人。',
    'fromPersons 5',
  ],
  [
    'of all requests, where a result was named just before',
    '收到申请5件，予以公开3件，申请均为自然人。',
    'fromPersons 5',
  ],
  [
    'of all requests, behind the applicants of all of them',
    '收到申请3件，自然人申请2件，企业申请1件，均予以公开。',
    'granted 3',
  ],
  [
    'of the part alone, where it is no kind of applicant',
    '收到申请5件，不予公开3件，均涉及国家秘密。',
    'stateSecret 3',
  ],
])('what all are is told %s', (_, text, claim) => expect(told(text)).toContain(claim))

it('of one kind of applicant it is left open whether all requests are meant', () =>
  expect(told('收到申请12件，自然人9件，均予以公开。').filter((one) => one.startsWith('granted'))).toEqual([]))

it('the kind of applicant of a part is not told where nothing calls them requests', () =>
  expect(told('收到申请5件，予以公开3件，均为自然人。').filter((one) => one.startsWith('fromPersons'))).toEqual([]))
