import type { Form } from '@gxgk/core'
import type { Meta } from '@gxgk/document'
import type { Contact } from './contact'
import { contactIn } from './contact'
import type { Period } from './day'
import { dayAlone, periodIn, publishedIn, signedIn } from './day'
import { downloadIn } from './download'
import { isMetadataTable, labelledIn, rowLines } from './labelled'
import type { Fact, FactLine } from './line'
import { factOf, onlyOne, plain, textLines } from './line'
import { simplified } from '../letters/simplified'
import { fromFirstSentence, withoutFooter, withoutPageLines } from '../titles/surroundings'
import { isOrganName } from '../titles/organ-name'
import { whoseReport } from '../titles/whose'
import { compilersIn } from './compiler'
import type { Passage } from '../passage'
import { placeOf } from '../passage'

/** What a source says of its report beside the sections, each with its words and place. What it does not say for sure is absent. */
export interface Facts {
  readonly organ?: Fact<string>
  readonly year?: Fact<number>
  readonly period?: Fact<Period>
  /** The day of publication. */
  readonly published?: Fact<string>
  /** The day on which the report was signed or issued. */
  readonly signed?: Fact<string>
  /** Whom to ask. */
  readonly contact?: Fact<Contact>
  /** Address from which the report can be had. */
  readonly download?: Fact<string>
}

type Narratives = ReadonlyMap<string, readonly Passage[]>

/** The facts, and the narratives without what the page says around the report. */
export interface Surveyed {
  readonly facts: Facts
  /** The title as it is printed, where it is sure which words are it. */
  readonly title?: string
  readonly narratives: Narratives
}

/** Offices publish for others; whose report it is their name does not tell. */
const forOthers = /(?:办公室|办公厅|办|中心|网|网站)$/

/** Lines that may be a signature, from the end. */
const lastLines = 6

/** The name and the day below a report. */
const signatureIn = (lines: readonly FactLine[]): { readonly organ?: Fact<string>; readonly day?: Fact<string> } => {
  const last = lines.slice(-lastLines)
  const at = last.findLastIndex(({ text }) => dayAlone(text) !== undefined)
  const day = last[at]
  if (!day) return {}
  const organ = last[at - 1]
  return {
    day: factOf(dayAlone(day.text)!, day),
    ...(organ && isOrganName(organ.text) && { organ: factOf(organ.text, organ) }),
  }
}

/** A name as it is printed, of words that were read in simplified letters. */
const asPrinted = (fact: Fact<string>): Fact<string> => {
  const printed = plain(fact.raw)
  const at = simplified(printed).indexOf(fact.value)
  return at < 0 ? fact : { ...fact, value: printed.slice(at, at + fact.value.length) }
}

const asFact = <T>({ value, raw, ...place }: Fact<T>): Fact<T> => ({ ...placeOf(place), value, raw })

/**
 * Reads the facts, from the title to the signature, and parts them from the words of the report: the preamble begins after
 * the title, the last section ends before the foot of the page.
 */
export const surveyed = (narratives: Narratives, meta: Pick<Meta, 'title' | 'date'>, form: Form): Surveyed => {
  const before = narratives.get('preamble') ?? []
  const last = [...narratives.keys()].at(-1)!
  const lines = textLines(before)
  const labelled = labelledIn(before)
  const rest = [...narratives].flatMap(([id, passages]) => (id === 'preamble' ? [] : textLines(passages)))
  const said = [...lines, ...rest].map(({ text }) => text).join('\n')
  const { organ, year, title, end } = whoseReport(lines, labelled, meta.title, form, said)

  const after = end === undefined ? undefined : before.indexOf(lines[end - 1]!.passage) + 1
  const preamble = after === undefined ? fromFirstSentence(before) : withoutPageLines(before.slice(after))
  const whole = new Map([...narratives, ['preamble', preamble] as const])
  if (last !== 'preamble') whole.set(last, withoutFooter(whole.get(last)!))

  const own = textLines(preamble)
  const elsewhere = textLines([...whole].flatMap(([id, passages]) => (id === 'preamble' ? [] : passages)))
  const final = textLines(last === 'preamble' ? [] : whole.get(last)!)
  const metadata = rowLines(before.filter(isMetadataTable))
  const signature = signatureIn(final)
  const publisher = onlyOne(
    [
      ...labelled.filter(({ label }) => /^(?:发布|发文|公开|信息公开)(?:机构|机关|单位|主体)$/.test(label)),
      ...(signature.organ ? [signature.organ] : []),
      ...compilersIn(own),
    ].filter(({ value }) => isOrganName(value)),
  )
  const period = periodIn(own, elsewhere, year?.value)
  const published =
    publishedIn([...lines, ...metadata]) ?? (meta.date === undefined ? undefined : { value: meta.date, raw: meta.date })
  const named = organ ?? (publisher && !forOthers.test(publisher.value) ? publisher : undefined)
  const facts: { readonly [F in keyof Facts]: Facts[F] | undefined } = {
    organ: named && asPrinted(named),
    year:
      year ?? (period && end === undefined ? { ...period, value: Number(period.value.from.slice(0, 4)) } : undefined),
    period,
    published,
    signed: signedIn([...lines, ...metadata]) ?? signature.day,
    contact: contactIn(own) ?? contactIn(final),
    download: downloadIn(own) ?? downloadIn(final),
  }
  return {
    facts: Object.fromEntries(
      Object.entries(facts).flatMap(([name, fact]) => (fact ? [[name, asFact(fact as Fact<unknown>)]] : [])),
    ) as Facts,
    ...(title !== undefined && { title }),
    narratives: whole,
  }
}
