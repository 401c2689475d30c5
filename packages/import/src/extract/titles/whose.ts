import type { Form } from '@gxgk/core'
import { simplified } from '../letters/simplified'
import type { Labelled } from '../facts/labelled'
import type { Fact, FactLine } from '../facts/line'
import { onlyOne, plain, spaced } from '../facts/line'
import { isOrganName } from './organ-name'
import { printedTitle } from './printed-title'
import { spokenTitles } from './spoken-title'
import type { Title } from './title'
import { titleReader, wholeTitle } from './title'
import { likeliestTitle, titleLines } from './title-lines'

/** Whose report it is, as its titles tell. */
export interface Whose {
  readonly organ: Fact<string> | undefined
  readonly year: Fact<number> | undefined
  /** The title as it is printed, where a line is one and it is sure which. */
  readonly title: string | undefined
  /** How many of the lines stand before and in the title; undefined where no line is one. */
  readonly end: number | undefined
}

/** What parts a title from the name of the site. */
const parting = /\s{2,}(?:[-_|–—]+\s*)?|\s?[-_|–—]+\s*/

const organIn = (titles: readonly Fact<Title>[]): Fact<string> | undefined =>
  onlyOne(titles.flatMap((one) => (one.value.organ === undefined ? [] : [{ ...one, value: one.value.organ }])))

const yearIn = (titles: readonly Fact<Title>[]): Fact<number> | undefined =>
  onlyOne(titles.flatMap((one) => (one.value.year === undefined ? [] : [{ ...one, value: one.value.year }])))

/** The titles that name the organ, if there are any. */
const withOrgans = (titles: readonly Fact<Title>[]): readonly Fact<Title>[] => {
  const named = titles.filter(({ value }) => value.organ !== undefined)
  return named.length > 0 ? named : titles
}

const titleOf = ({ organ, year }: Title): Title => ({
  ...(organ !== undefined && { organ }),
  ...(year !== undefined && { year }),
})

/**
 * Reads the titles: lines, or else the title in a table above the report and that of the page, or else those that
 * sentences name. Where some differ it is told what they have in common. `said` are all other words of the source.
 */
export const whoseReport = (
  lines: readonly FactLine[],
  labelled: readonly Labelled[],
  pageTitle: string,
  form: Form,
  said: string,
): Whose => {
  const read = titleReader(form)
  const pageParts = [pageTitle, ...pageTitle.split(parting)]
  const named = [
    ...labelled.filter(({ label }) => /名称|标题|题名/.test(label)),
    ...pageParts.map((part) => ({ value: plain(simplified(part)), raw: part })),
  ].flatMap(({ value, ...place }): Fact<Title>[] => {
    const title = wholeTitle(
      read,
      value,
      plain(simplified(place.raw)) === value ? spaced(simplified(place.raw)) : value,
    )
    return title?.year !== undefined || (title?.organ !== undefined && isOrganName(title.organ))
      ? [{ ...place, value: titleOf(title) }]
      : []
  })
  const everything = [said, pageTitle, ...labelled.map(({ value }) => value)].join('\n')
  const titles = titleLines(lines, read, (name) => everything.includes(name))
  const others = lines.filter((_, i) => !titles.some(({ from, to }) => i >= from && i < to))
  const spoken = spokenTitles(others, read)
  const told = [...named, ...spoken]
  const likeliest = likeliestTitle(
    titles,
    told.map(({ value }) => value),
  )
  const best = [likeliest ? [likeliest] : titles, withOrgans(named), spoken].find(({ length }) => length > 0) ?? []
  const year = yearIn(withOrgans(best)) ?? yearIn(named) ?? yearIn(spoken)
  const agreeing = told.filter(({ value }) => !year || value.year === undefined || value.year === year.value)
  const isNamed = best.some(({ value }) => value.organ !== undefined)
  return {
    organ: organIn(isNamed ? best : agreeing),
    year,
    title: likeliest && printedTitle(likeliest),
    end: likeliest?.to ?? titles.at(-1)?.to,
  }
}
