/** How many columns of a fixed-width print a character takes. */
export type Measure = (sign: string) => number

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u
/** Characters that some programs print as wide as Chinese ones and others as wide as letters. */
const ambiguous = /[\u00a1-\u00ff\u0391-\u0451\u2010-\u203b\u2103-\u22bf\u2460-\u24ff\u25a0-\u2667]/u
const isDrawn = /[\u2500-\u257f]/u
const without = /\p{Mn}|[\u200b-\u200f\ufeff]/u

const measureOf =
  (ofAmbiguous: 1 | 2, ofDrawn: 1 | 2): Measure =>
  (sign) => {
    // Most characters of a print are these.
    const code = sign.charCodeAt(0)
    if (code < 0x7f) return 1
    if (code >= 0x4e00 && code <= 0x9fff) return 2
    if (without.test(sign)) return 0
    if (isDrawn.test(sign)) return ofDrawn
    return wide.test(sign) ? 2 : ambiguous.test(sign) ? ofAmbiguous : 1
  }

/** For programs that know nothing of wide characters. */
const single: Measure = () => 1

/** The measures by which a print may be set, the usual one first; lines drawn take one column or two throughout. */
export const measures = (ofDrawn: 1 | 2 = 1): readonly Measure[] =>
  ofDrawn === 2 ? [measureOf(2, 2), measureOf(1, 2)] : [measureOf(1, 1), measureOf(2, 1), single]

/** Lines drawn that do not reach to the left. */
const fromHere = new Set('│┃║┆┊├┣╠┌┏╔└┗╚╭╰╞╟╒╓╘╙')

/**
 * The characters of a line by their columns; the column that a wide character takes beside its own is '', or the line that
 * is drawn through it.
 */
export const columnsOf = (text: string, measure: Measure): readonly string[] => {
  const columns: string[] = []
  for (const sign of text.trimEnd()) {
    const width = measure(sign)
    if (width === 1) columns.push(sign)
    else if (width === 0 && columns.length > 0) columns[columns.length - 1] += sign
    else if (width === 2 && isDrawn.test(sign)) columns.push(fromHere.has(sign) ? '' : '─', sign)
    else if (width === 2) columns.push(sign, '')
    else columns.push(sign)
  }
  return columns
}
