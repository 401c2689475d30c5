import type { TextPassage } from '../passage'

/** From where to where a printed line runs, in halves of a Chinese character: one for a letter or digit, two for others. */
export interface Extent {
  readonly left: number
  readonly right: number
}

/** Chinese characters, their punctuation and other wide ones. */
const wide =
  /[\u1100-\u115f\u2014-\u203a\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6]/g

const widthOf = (text: string): number => text.length + (text.match(wide)?.length ?? 0)

/** By its box on the page where it has one, else by the spaces before it. */
export const extentOf = ({ text, source: { box } }: TextPassage): Extent => {
  const words = text.trim()
  const width = widthOf(words)
  if (box) {
    const unit = (box[2] - box[0]) / Math.max(1, width)
    return unit > 0 ? { left: box[0] / unit, right: box[2] / unit } : { left: 0, right: 0 }
  }
  const left = widthOf(text.slice(0, text.length - text.trimStart().length))
  return { left, right: left + width }
}
