import { raised } from '../raised'

/** `7^1^` and `7[^1]`: what is raised, and what refers to a note. */
const marks = /\^([^\s^]{1,10})\^|\[\^([^\s\]^]{1,10})\]/g

/** A text with the marks of notes raised, so that they never become a part of the figure before them. */
export const withRaisedNotes = (words: string): string =>
  words.includes('^')
    ? words.replace(marks, (_, above: string | undefined, note: string | undefined, at: number) =>
        raised(above ?? `[${note}]`, at === 0 || /\d/.test(words[at - 1]!)),
      )
    : words
