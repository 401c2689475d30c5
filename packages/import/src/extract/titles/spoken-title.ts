import type { Fact, FactLine } from '../facts/line'
import { factOf } from '../facts/line'
import { isOrganName } from './organ-name'
import type { Title, TitleReader } from './title'

/** Verbs before the name of the organ in a sentence: 现公布某市人民政府2024年…. */
const announcing = /^.*(?:现|特|兹)(?=将|公布|发布|公开|编制|制定|印发)/
const verb = /^(?:将|公布|发布|公开|编制|制定|形成|制作|印发|关于)+了?/
const run = /[\p{Script=Han}\d（）()·、]{2,80}$/u

/** The name at the end of the words before a title in a sentence, where it is surely one. */
const nameAtEnd = (words: string): string | undefined => {
  const name = (run.exec(words)?.[0] ?? '').replace(announcing, '').replace(verb, '')
  return isOrganName(name) ? name : undefined
}

/** A line that breaks off a sentence is not so short. */
const shortestLine = 10

/** The titles that sentences name, each with the organ before it if that is surely a name. */
export const spokenTitles = (lines: readonly FactLine[], read: TitleReader): readonly Fact<Title>[] => {
  const titlesIn = (text: string, spaced: string, line: FactLine) =>
    read(text, spaced).flatMap(({ organ, year, words }): Fact<Title>[] => {
      if (year === undefined) return []
      const name = organ ?? nameAtEnd(words)
      return [factOf(name === undefined ? { year } : { organ: name, year }, line)]
    })
  const spoken = lines.flatMap((line) => titlesIn(line.text, line.spaced, line))
  if (spoken.some(({ value }) => value.organ !== undefined)) return spoken
  // A sentence may be broken over two lines, before its paragraphs are known.
  const broken = lines.slice(1).flatMap((line, i) => {
    const above = lines[i]!
    if (above.text.length < shortestLine || line.text === '') return []
    return titlesIn(above.text + line.text, above.spaced + line.spaced, above)
  })
  return [...spoken, ...broken]
}
