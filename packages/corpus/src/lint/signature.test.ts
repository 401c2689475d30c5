import { expect, it } from 'vitest'
import { prose } from '../../test/prose'
import { lettersOf, likeness, signatureOf } from './signature'

const signed = (sentences: readonly string[], organ = '某局') => signatureOf(lettersOf(sentences.join(''), organ))!

it('a text is like itself whatever the figures, the spaces and the organ in it are', () => {
  const text = ['某局全年公开 12 条。', ...prose(1)]
  const other = ['另局全年公开345条。', ...prose(1)]
  expect(likeness(signed(text), signed(other, '另局'))).toBe(1)
})

it('a copy with a fifth of its sentences changed is like it, a text of its own is not', () => {
  const alike = Array.from({ length: 40 }, (_, seed) => {
    const text = prose(seed + 1)
    const copy = text.map((one, i) => (i % 5 === 0 ? prose(seed + 500)[i]! : one))
    return [likeness(signed(text), signed(copy)), likeness(signed(text), signed(prose(seed + 900)))] as const
  })
  expect(Math.min(...alike.map(([copy]) => copy))).toBeGreaterThan(0.4)
  expect(Math.max(...alike.map(([, stranger]) => stranger))).toBeLessThan(0.2)
})

it('a short text has no signature', () => expect(signatureOf('无。')).toBeUndefined())
