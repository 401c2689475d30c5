/** How much of a source is read; what goes beyond is refused with an `ImportError` that names the limit. */
export interface Limits {
  /** Size of the source in bytes. */
  readonly bytes: number
  /** Nodes of the tree that a parser makes of it. */
  readonly nodes: number
  /** Letters of the words in it, those that do not show and those of data aside. */
  readonly letters: number
  /** Rows and columns that a cell may span; a wider one is cut, not refused. */
  readonly rowSpan: number
  readonly colSpan: number
  /** Paragraphs, lines and cells in which the report is looked for. */
  readonly passages: number
  /** Files in a zip, and the bytes of those that are inflated. */
  readonly entries: number
  readonly inflated: number
  /** Pages of a PDF. */
  readonly pages: number
}

export const defaultLimits: Limits = {
  bytes: 20 * 2 ** 20,
  nodes: 150_000,
  letters: 500_000,
  passages: 10_000,
  rowSpan: 200,
  colSpan: 60,
  entries: 2000,
  inflated: 50 * 2 ** 20,
  pages: 200,
}

/** The limits given, the others as they are by default. */
export const limitsOf = (given: Partial<Limits> = {}): Limits => ({ ...defaultLimits, ...given })
