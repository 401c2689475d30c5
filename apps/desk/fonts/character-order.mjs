// In which order the characters of a font are put into its pack: what a report needs first comes first.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const isText = (name) => /\.(?:md|ts|json)$/.test(name) && !/\.test\.ts$/.test(name)

/** The texts of a folder and of those in it, in the order of their names. */
const textsIn = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return /^(?:node_modules|dist)$/.test(entry.name) ? [] : textsIn(path)
      return isText(entry.name) ? [readFileSync(path, 'utf8')] : []
    })

/** The characters of GB 2312 in the order of the standard: signs, level one (as often as they are read), level two. */
const gb2312 = () => {
  const decoder = new TextDecoder('gb18030')
  const rows = (from, to) =>
    Array.from({ length: to - from + 1 }, (_, i) =>
      Array.from({ length: 94 }, (_, column) => decoder.decode(Uint8Array.of(0xa0 + from + i, 0xa1 + column))),
    ).flat()
  return { signs: rows(1, 9), levelOne: rows(16, 55), levelTwo: rows(56, 87) }
}

const countsOf = (texts) => {
  const counts = new Map()
  for (const text of texts) for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1)
  return counts
}

/**
 * The characters by how soon a report needs them: those of the forms, then those of texts about reports by how often they stand there, then level one
 * and level two of GB 2312. All others, in the order of Unicode, come after them.
 * @param {readonly string[]} forms texts that forms print
 * @param {readonly string[]} folders with texts about reports
 * @returns {readonly string[]}
 */
export const characterOrder = (forms, folders) => {
  const counts = countsOf(folders.flatMap(textsIn))
  const { signs, levelOne, levelTwo } = gb2312()
  const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i))
  const often = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([char]) => char)
  const wording = new Set(forms.join(''))
  return [...new Set([...ascii, ...[...wording].sort(), ...often, ...signs, ...levelOne, ...levelTwo])]
}

/** How many characters come before all others: those that every report prints. */
export const wordingCount = (forms) => new Set([...forms.join('')]).size
