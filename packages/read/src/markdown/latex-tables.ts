// Options and columns in brackets are short: looking for the end of longer ones again and again would take a time.
const begin = /\\begin\{(tabular[x*]?|array|longtable)\}/
const rules = /\\(?:hline|toprule|midrule|bottomrule)\b|\\c(?:line|midrule)(?:\([lr]{1,9}\))?\{[^{}]{0,99}\}/g
const rowEnd = /\\\\(?:\[[^\]]{0,99}\])?/
const several = /\\multicolumn\{(\d{1,3})\}\{[^{}]{0,99}\}/
const high = /\\multirow(?:\[[^\]]{0,99}\])?\{[^{}]{0,99}\}(?:\[[^\]]{0,99}\])?\{[^{}]{0,99}\}/g
/** What sets words in a face, and signs that are written with a stroke before them. */
const command =
  /\\(?:text\w*|math\w*|bf|it|rm|small|footnotesize|centering|makecell|shortstack|left|right)(?:\[[^\]]{0,99}\])?(?![A-Za-z])/g

const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]!)

const wordsOf = (cell: string) =>
  escaped(
    cell
      .replace(high, '')
      .replace(command, '')
      .replace(/\\([%_#$&,{} ])/g, (_, sign: string) => (sign === ',' ? '' : sign))
      .replace(/(?<!\\)[{}$]/g, '')
      .replaceAll('~', ' ')
      .trim(),
  )

const cellOf = (cell: string) => {
  const [, span] = several.exec(cell) ?? []
  return `<td${span ? ` colspan="${span}"` : ''}>${wordsOf(cell.replace(several, ''))}</td>`
}

const tableOf = (body: string) => {
  const rows = body.replace(rules, '').split(rowEnd)
  const printed = rows.filter((row) => row.trim() !== '')
  return `<table>${printed
    .map(
      (row) =>
        `<tr>${row
          .split(/(?<!\\)&/)
          .map(cellOf)
          .join('')}</tr>`,
    )
    .join('')}</table>`
}

/** The columns that follow the beginning of a table, in braces that may hold others. */
const withoutColumns = (text: string) => text.replace(/^(?:\[[^\]]*\])?(?:\{[^{}]*\})?\s*\{(?:[^{}]|\{[^{}]*\})*\}/, '')

/** No table is on more lines. */
const mostLines = 1500

/**
 * The lines with tables of LaTeX, which programs that recognise pages write, as tables of HTML on their first lines, the
 * lines after them blank.
 */
export const withLatexTables = (lines: readonly string[]): readonly string[] => {
  if (!lines.some((line) => begin.test(line))) return lines
  const own = [...lines]
  for (let from = 0; from < own.length; from++) {
    const [start, kind] = begin.exec(own[from]!) ?? []
    if (!start) continue
    const end = `\\end{${kind!}}`
    let to = from
    while (to < own.length && to - from < mostLines && !own[to]!.includes(end)) to++
    if (!own[to]?.includes(end)) continue
    const [before] = own[from]!.split(start, 1)
    const text = own
      .slice(from, to + 1)
      .join('\n')
      .slice(before!.length + start.length)
    const [body, ...after] = text.split(end)
    own[from] = `${before!.replace(/(?<!\$)\$+\s*$/, '')}${tableOf(withoutColumns(body!.trimStart()))}`
    own.fill('', from + 1, to + 1)
    const rest = after.join(end).replace(/^\s*\$+/, '')
    if (to > from) own[to] = rest
    else own[from] += rest
  }
  return own
}
