/** How a page is printed; sizes in CSS pixels. */
export interface PageSetting {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly margin: number
  readonly scale: number
  /** Date, title, address and number of the page around it, as a browser prints them. */
  readonly isHeaded: boolean
}

const pixels = (millimetres: number) => Math.round((millimetres / 25.4) * 96)

/** As wide as the heads that a browser prints need it. */
const margin = 40

const paper = (name: string, width: number, height: number, more: Partial<PageSetting> = {}): PageSetting => ({
  name,
  width: pixels(width),
  height: pixels(height),
  margin,
  scale: 1,
  isHeaded: false,
  ...more,
})

/** What people print on, and how. */
export const papers: readonly PageSetting[] = [
  paper('A4', 210, 297),
  paper('A4-headed', 210, 297, { isHeaded: true }),
  paper('A4-landscape', 297, 210),
  paper('A4-60%', 210, 297, { scale: 0.6 }),
  paper('A4-80%-headed', 210, 297, { scale: 0.8, isHeaded: true }),
  paper('A4-130%', 210, 297, { scale: 1.3 }),
  paper('A5', 148, 210),
  paper('A5-landscape-headed', 210, 148, { isHeaded: true }),
  paper('A3', 297, 420),
  paper('Letter', 216, 279, { margin: 72 }),
  paper('16K-headed', 184, 260, { isHeaded: true }),
  paper('one-page', 210, 1500),
]

/** The widths at which heads are cut: A4, at 70 % too, A5, A4 across. */
export const cutWidths: readonly Pick<PageSetting, 'name' | 'width' | 'scale'>[] = [
  { name: 'A4', width: pixels(210), scale: 1 },
  { name: 'A4-70%', width: pixels(210), scale: 0.7 },
  { name: 'A5', width: pixels(148), scale: 1 },
  { name: 'landscape', width: pixels(297), scale: 1 },
]

/** As wide as the text of a page may be, before it is scaled. */
export const roomOf = ({ width, scale }: Pick<PageSetting, 'width' | 'scale'>): number =>
  Math.floor((width - 2 * margin) / scale)

/** Pages of a usual height of which one ends so many pixels below the top of the text. */
export const cutAt = (
  { name, width, scale }: Pick<PageSetting, 'name' | 'width' | 'scale'>,
  top: number,
  isHeaded: boolean,
): PageSetting => {
  const pages = Math.max(1, Math.round((top * scale) / 1000))
  const height = Math.round((top * scale) / pages) + 2 * margin
  return { name: `${name}-cut-${Math.round(top)}${isHeaded ? '-headed' : ''}`, width, height, margin, scale, isHeaded }
}
