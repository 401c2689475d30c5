import type { TitleLine } from './title-lines'

const year = /[12]\d{3}|[〇○零一二三四五六七八九]{4}年/
const last = /^.*(?:报告|年报)/u

/** The words of the title as they are printed, from the organ or else the year to 报告; undefined where neither is in it. */
export const printedTitle = ({ raw, value: { organ } }: TitleLine): string | undefined => {
  const text = raw.normalize('NFKC').replace(/\s+/g, '')
  const named = organ === undefined ? -1 : text.indexOf(organ.normalize('NFKC').replace(/\s+/g, ''))
  const dated = text.search(year)
  const start = named < 0 ? dated : dated < 0 ? named : Math.min(named, dated)
  return start < 0 ? undefined : last.exec(text.slice(start))?.[0]
}
