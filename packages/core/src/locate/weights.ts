import { GxgkError } from '@gxgk/document'

/** How sure each figure is, by address: 0 to 1, 1 where absent; Infinity where it is known to be right. */
export type Weights = { readonly [address: string]: number }

/** In millionths, so that sums of equal weights are equal in whatever order they are added. */
export const weightOf = (weights: Weights, address: string): number => Math.round((weights[address] ?? 1) * 1_000_000)

/** Whether the figure is known to be right and never to be changed. */
export const isKnown = (weights: Weights, address: string): boolean => weights[address] === Infinity

/** Weights that cannot be compared are a mistake of the caller. */
export const assertWeights = (weights: Weights): void => {
  for (const [address, weight] of Object.entries(weights))
    if (!((weight >= 0 && weight <= 1) || weight === Infinity))
      throw new GxgkError(
        'badWeight',
        { cell: address, weight },
        {
          zh: `locate：把握应为 0 至 1 或 Infinity，${address} 的是 ${String(weight)}`,
          en: `locate: a weight must be from 0 to 1, or Infinity, got ${String(weight)} for ${address}`,
        },
      )
}
