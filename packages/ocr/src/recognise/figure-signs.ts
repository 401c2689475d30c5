/** The signs of which figures are made, and what a recogniser that knows all characters takes them for. */
const lookAlikes: { readonly [sign: string]: string } = {
  '0': 'OoQD〇○',
  '1': 'Il|i丨',
  '-': '—–―一_',
  '.': '．·',
  ',': '，',
  '/': '',
}

const digits = '0123456789'
const fullWidth = (digit: string) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)

export const figureSigns: readonly string[] = [...digits, '-', '.', ',', '/']

/** A sign and its look-alikes. */
export const writtenAs = (sign: string): readonly string[] => [
  sign,
  ...(lookAlikes[sign] ?? ''),
  ...(digits.includes(sign) ? [fullWidth(sign)] : []),
]

const signOf = new Map(figureSigns.flatMap((sign) => writtenAs(sign).map((one) => [one, sign] as const)))

/** A text with each look-alike as the sign of a figure that it is like; spaces within it stay, since they part figures. */
export const asFigure = (text: string): string =>
  [...text.trim()].map((character) => signOf.get(character) ?? character).join('')

/** A figure as a report prints it: digits, perhaps with commas between thousands and decimals, or a slash. None begins with a zero too many. */
export const isFigure = (text: string): boolean =>
  /^(?:[1-9]\d{0,2}(?:,\d{3})+|0|[1-9]\d*)(?:\.\d{1,6})?$|^\/$/.test(text)

/** A number before a label: `1.属于国家秘密`. */
const numbered = /^[(（]?\d{1,2}[、.,．)）]\p{Script=Han}/u
/** So few characters beside digits are a unit; more are words. */
const mostOfUnit = 2

/** Whether a text that was read as words may be a figure after all, with or without words beside it, or the stroke that stands for one. */
export const mayBeFigure = (text: string): boolean => {
  const plain = asFigure(text).replace(/\s/g, '')
  if (/^[-/]+$/.test(plain)) return true
  if (!/\d/.test(plain) || numbered.test(plain)) return false
  return /^\P{L}*\d/u.test(plain) || (plain.match(/\p{Script=Han}/gu)?.length ?? 0) <= mostOfUnit
}
