import type { Box } from './box'
import { turned } from './box'
import type { CutEnd } from './clip'
import { clipped, clippedRuling, endsOnEdge, isWithin, reachesBeyond } from './clip'
import type { Glyph } from './glyph'
import { glyphPlace, glyphText } from './glyph'
import type { Matrix } from './matrix'
import { identity, times } from './matrix'
import { boxOfPath, pathsIn } from './path'
import type { Ruling, Rulings } from './ruling'

/** The operators of a page as pdfjs-dist lists them. */
export interface Operators {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

/** What pdfjs-dist tells of a font. */
export interface FontFacts {
  readonly vertical: boolean
  /** Width of a unit of the widths of its glyphs, in ems. */
  readonly unit: number
  /** It could not be read, and pdfjs-dist tells none of the glyphs shown in it. */
  readonly isDamaged: boolean
}

/** What is printed on a page. */
export interface Drawing {
  readonly glyphs: readonly Glyph[]
  readonly rulings: Rulings
  /** Where horizontal rulings go on unseen, and where a table ends on the edge of the page. */
  readonly cuts: readonly CutEnd[]
  /** Shapes that are no rulings, such as letters turned into outlines. */
  readonly shapes: number
  /** Area of the largest image, in square points; 0 where there is none. */
  readonly image: number
}

/** A glyph as the operators have it. */
interface ShownGlyph {
  readonly unicode: string
  readonly width: number
  readonly isSpace?: boolean
  readonly vmetric?: readonly [advance: number, x: number, y: number]
}

interface State {
  matrix: Matrix
  font: FontFacts
  size: number
  characterSpacing: number
  wordSpacing: number
  stretch: number
  leading: number
  rise: number
  hidden: boolean
  clip: Box
}

/** The modes of text that paint nothing. */
const hiddenModes = [3, 7]

/** Images are left out of the operators; one no larger than a fifth of an inch tells nothing. */
const smallestImage = 15

const remembering = (meaning: (unicode: string) => string) => {
  const known = new Map<string, string>()
  return (unicode: string): string => {
    const found = known.get(unicode) ?? meaning(unicode)
    known.set(unicode, found)
    return found
  }
}

const noFont: FontFacts = { vertical: false, unit: 0.001, isDamaged: false }

/** Stands for a text whose glyphs are not known, so that a cell with one is not taken for a blank one. */
const unknownText: readonly ShownGlyph[] = [{ unicode: '\ufffd', width: 500 }]

export type Codes = { readonly [name: string]: number }

const everywhere: Box = [-Infinity, -Infinity, Infinity, Infinity]

/** How far apart, in parts of their size, glyphs stand of which the one goes on with the other. */
const nearby = 0.2

/**
 * Follows the operators of a page. `matrix` goes from the space of the page to points from its upper left corner; what is
 * not on the page (`page`), or beyond what is painted of a part of it, is left out, and told where it leaves a figure cut.
 */
export const drawingOf = (
  { fnArray, argsArray }: Operators,
  fonts: ReadonlyMap<string, FontFacts>,
  codes: Codes,
  matrix: Matrix,
  page: Box = everywhere,
): Drawing => {
  const glyphs: Glyph[] = []
  const horizontal: Ruling[] = []
  const vertical: Ruling[] = []
  const cuts: CutEnd[] = []
  let isClipping = false
  /** The last glyph, where it is not seen. */
  let unseen: Glyph | undefined
  let shapes = 0
  let image = 0
  let state: State = {
    matrix,
    font: noFont,
    size: 0,
    characterSpacing: 0,
    wordSpacing: 0,
    stretch: 1,
    leading: 0,
    rise: 0,
    hidden: false,
    clip: page,
  }
  const saved: State[] = []
  let textMatrix = identity
  let [x, y, lineX, lineY] = [0, 0, 0, 0]
  let afterSpace = false
  const textOf = remembering(glyphText)

  const save = () => void saved.push({ ...state })
  const restore = () => void (state = saved.pop() ?? state)
  const transform = (own: Matrix) => {
    state.matrix = times(state.matrix, own)
    const [a, b, c, d] = state.matrix
    // An image fills the square of size 1, so a matrix that makes it large is there to paint one.
    if (Math.hypot(a, b) >= smallestImage && Math.hypot(c, d) >= smallestImage)
      image = Math.max(image, Math.abs(a * d - b * c))
  }
  const moveText = (byX: number, byY: number) => {
    x = lineX += byX
    y = lineY += byY
  }
  const setFont = (name: string, size: number) => {
    state.font = fonts.get(name) ?? noFont
    state.size = size
  }
  const goesOn = (one: Glyph | undefined, next: Glyph) => {
    if (one?.direction !== next.direction) return false
    const [, , end, base] = turned(one.box, one.direction)
    const [start, , , nextBase] = turned(next.box, next.direction)
    return Math.max(Math.abs(end - start), Math.abs(base - nextBase)) <= nearby * next.size
  }
  const addGlyph = (glyph: Glyph) => {
    const { box, size, direction } = glyph
    const last = glyphs.at(-1)
    if (!isWithin(box, state.clip)) {
      if (last && !last.isCut && goesOn(last, glyph)) glyphs[glyphs.length - 1] = { ...last, isCut: true }
      unseen = glyph
      return
    }
    const isCut = reachesBeyond(box, state.clip, size, direction) || goesOn(unseen, glyph)
    glyphs.push(isCut ? { ...glyph, isCut } : glyph)
    unseen = undefined
  }
  const showText = (shown: readonly (ShownGlyph | number)[]) => {
    const { font, size, stretch } = state
    const whole = times(state.matrix, textMatrix)
    for (const glyph of shown) {
      if (typeof glyph === 'number') {
        if (font.vertical) y -= (glyph * size) / 1000
        else x -= ((glyph * size) / 1000) * stretch
        continue
      }
      const text = textOf(glyph.unicode)
      const spacing = state.characterSpacing + (glyph.isSpace ? state.wordSpacing : 0)
      const width = (font.vertical && glyph.vmetric ? -glyph.vmetric[0] : glyph.width) * font.unit * size
      const advance = font.vertical ? width : width * stretch
      if (text === '') afterSpace = true
      else {
        const foot = font.vertical ? y : y + state.rise
        const place = glyphPlace(whole, { x, y: foot, advance, size, vertical: font.vertical })
        if (place) addGlyph({ text, ...place, afterSpace, hidden: state.hidden })
        afterSpace = false
      }
      if (font.vertical) y -= width - spacing
      else x += advance + spacing * stretch
    }
  }
  const codesOf = (...names: readonly string[]) => new Set(names.map((name) => codes[name]))
  const strokes = codesOf(
    ...['stroke', 'closeStroke', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'],
  )
  const fills = codesOf('fill', 'eoFill')
  const clipRulings = (rulings: Ruling[], first: number, isHorizontal: boolean) => {
    const [left, top, right, bottom] = state.clip
    const across = [left, right] as const
    const down = [top, bottom] as const
    for (const ruling of rulings.splice(first)) {
      const seen = isHorizontal ? clippedRuling(ruling, across, down) : clippedRuling(ruling, down, across)
      if (!seen) continue
      rulings.push(seen.ruling)
      if (isHorizontal) for (const cut of seen.cuts) cuts.push(cut)
    }
  }
  const constructPath = (painting: number, data: ArrayLike<number> | null) => {
    if (!data) {
      isClipping = false
      return
    }
    const isStroked = strokes.has(painting)
    if (isStroked || fills.has(painting)) {
      const [across, down] = [horizontal.length, vertical.length]
      shapes += pathsIn(data, state.matrix, isStroked, { horizontal, vertical })
      clipRulings(horizontal, across, true)
      clipRulings(vertical, down, false)
    }
    if (isClipping) {
      const box = boxOfPath(data, state.matrix)
      if (box) state.clip = clipped(state.clip, box)
      isClipping = false
    }
  }
  const handlers: { readonly [name: string]: (args: never) => void } = {
    save,
    restore,
    beginGroup: save,
    endGroup: restore,
    transform,
    paintFormXObjectBegin: ([own]: readonly [Matrix | null]) => {
      save()
      if (own) state.matrix = times(state.matrix, own)
    },
    paintFormXObjectEnd: restore,
    clip: () => void (isClipping = true),
    eoClip: () => void (isClipping = true),
    endPath: () => void (isClipping = false),
    beginText: () => {
      textMatrix = identity
      x = y = lineX = lineY = 0
    },
    setTextMatrix: ([own]: readonly [Matrix]) => {
      textMatrix = own
      x = y = lineX = lineY = 0
    },
    moveText: ([byX, byY]: readonly [number, number]) => moveText(byX, byY),
    setLeadingMoveText: ([byX, byY]: readonly [number, number]) => {
      state.leading = byY
      moveText(byX, byY)
    },
    setLeading: ([leading]: readonly [number]) => void (state.leading = -leading),
    nextLine: () => moveText(0, state.leading),
    setCharSpacing: ([spacing]: readonly [number]) => void (state.characterSpacing = spacing),
    setWordSpacing: ([spacing]: readonly [number]) => void (state.wordSpacing = spacing),
    setHScale: ([percent]: readonly [number]) => void (state.stretch = percent / 100),
    setTextRise: ([rise]: readonly [number]) => void (state.rise = rise),
    setTextRenderingMode: ([mode]: readonly [number]) => void (state.hidden = hiddenModes.includes(mode)),
    setFont: ([name, size]: readonly [string, number]) => setFont(name, size),
    setGState: ([entries]: readonly [readonly (readonly [string, unknown])[]]) => {
      for (const [key, value] of entries) if (key === 'Font') setFont(...(value as [string, number]))
    },
    showText: ([shown]: readonly [readonly (ShownGlyph | number)[]]) =>
      showText(state.font.isDamaged ? unknownText : shown),
    constructPath: ([painting, [data]]: readonly [number, readonly [ArrayLike<number> | null]]) =>
      constructPath(painting, data),
  }
  const byCode = new Map(Object.entries(handlers).map(([name, handler]) => [codes[name], handler]))
  fnArray.forEach((code, i) => byCode.get(code)?.(argsArray[i] as never))
  for (const cut of endsOnEdge(vertical, page)) cuts.push(cut)
  return { glyphs, rulings: { horizontal, vertical }, cuts, shapes, image }
}
