/** So often is a cost measured that seems too high. */
const turns = 6

/**
 * What else a machine does can only ever add to a cost. It is measured, and where it is not `isWithin` what it may be measured again,
 * six times in all: the first that is within, otherwise the last.
 */
export const measuredAgain = async <T>(measure: () => T | Promise<T>, isWithin: (cost: T) => boolean): Promise<T> => {
  for (let turn = 1; ; turn++) {
    const cost = await measure()
    if (turn === turns || isWithin(cost)) return cost
  }
}
