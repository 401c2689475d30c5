/** The means of values that lie together, in order: a new one begins where the next value is more than `gap` away. */
export const cluster = (values: readonly number[], gap: number): readonly number[] => {
  const sorted = [...values].sort((a, b) => a - b)
  const means: number[] = []
  let sum = 0
  let count = 0
  sorted.forEach((value, i) => {
    if (count > 0 && value - sorted[i - 1]! > gap) {
      means.push(sum / count)
      sum = count = 0
    }
    sum += value
    count++
  })
  if (count > 0) means.push(sum / count)
  return means
}
