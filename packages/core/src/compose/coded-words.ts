import type { Text } from '@gxgk/document'
import { code, text } from '@gxgk/document'

const codes = /([A-Z]+-\d{2}\b|X(?:-[A-Z0-9]+)+)/

/** A sentence with the codes of rules in it as such. */
export const codedWords = (sentence: string): readonly Text[] =>
  sentence
    .split(codes)
    .map((part, i) => (i % 2 ? code(part) : text(part)))
    .filter(({ value }) => value !== '')
