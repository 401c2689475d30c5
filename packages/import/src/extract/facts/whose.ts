import type { Form } from '@gxgk/core'
import type { Labelled } from './labelled'
import type { Fact, FactLine } from './line'
import { factOf, onlyOne, plain } from './line'
import type { Title } from './title'
import { likeliestTitle, titleLines, titleReader } from './title'

/** Whose report it is, as its titles tell. */
export interface Whose {
  readonly organ: Fact<string> | undefined
  readonly year: Fact<number> | undefined
  /** How many of the lines stand before and in the title; undefined where no line is one. */
  readonly end: number | undefined
}

/** What parts a title from the name of the site. */
const parting = /\s*[-_|–—]+\s*|\s{2,}/

const organIn = (titles: readonly Fact<Title>[]): Fact<string> | undefined =>
  onlyOne(titles.flatMap((one) => (one.value.organ === undefined ? [] : [{ ...one, value: one.value.organ }])))

const yearIn = (titles: readonly Fact<Title>[]): Fact<number> | undefined =>
  onlyOne(titles.map((one) => ({ ...one, value: one.value.year })))

/** A line that breaks off a sentence is not so short. */
const shortestLine = 10

/** The titles that name the organ, if there are any. */
const withOrgans = (titles: readonly Fact<Title>[]): readonly Fact<Title>[] => {
  const named = titles.filter(({ value }) => value.organ !== undefined)
  return named.length > 0 ? named : titles
}

/**
 * Reads the titles: lines, or else the title in a table above the report and that of the page, or else those that
 * sentences name. Where some differ it is told what they have in common.
 */
export const whoseReport = (
  lines: readonly FactLine[],
  labelled: readonly Labelled[],
  pageTitle: string,
  form: Form,
): Whose => {
  const read = titleReader(form)
  const named = [
    ...labelled.filter(({ label }) => /名称|标题|题名/.test(label)),
    ...pageTitle.split(parting).map((part) => ({ value: plain(part), raw: part })),
  ].flatMap(({ value, ...place }): Fact<Title>[] => {
    const title = read.whole(value) ?? read.alone(value)
    return title ? [{ ...place, value: title }] : []
  })
  const titles = titleLines(lines, form)
  const spoken = lines
    .filter((_, i) => !titles.some(({ from, to }) => i >= from && i < to))
    .flatMap((line) => read.inside(line.text).map((title) => factOf(title, line)))
  const others = [...named, ...spoken]
  // A sentence may be broken over two lines, before its paragraphs are known.
  const broken = spoken.some(({ value }) => value.organ !== undefined)
    ? []
    : lines.slice(1).flatMap((line, i) => {
        const above = lines[i]!
        if (above.text.length < shortestLine) return []
        return read.inside(above.text + line.text).map((title) => factOf(title, above))
      })
  const likeliest = likeliestTitle(
    titles,
    others.map(({ value }) => value),
  )
  const best = [likeliest ? [likeliest] : titles, named, [...spoken, ...broken]].find(({ length }) => length > 0) ?? []
  const year = yearIn(withOrgans(best))
  const agreeing = others.filter(({ value }) => !year || value.year === year.value)
  const isNamed = best.some(({ value }) => value.organ !== undefined)
  return { organ: organIn(isNamed ? best : agreeing), year, end: likeliest?.to ?? titles.at(-1)?.to }
}
