import type { ExplainedTerm } from '../explain/explain'
import type { DraftFigure } from '../model/report'

/** `4＋40＋空白`: one side of an identity, figures that are 0 left out where others remain. */
export const sideOf = (
  terms: readonly ExplainedTerm[],
  plus: string,
  printed: (figure: DraftFigure | undefined, unread?: boolean) => string,
): string => {
  const told = terms.filter(({ value }) => value !== 0)
  return told.length === 0 ? printed(0) : told.map(({ value, unread }) => printed(value, unread)).join(plus)
}
