import type { FaceName } from './faces'

// Written out one by one for bundlers, which look for just this; functions, because a worker of a blob has no address.
export const urls: { readonly [F in FaceName]: () => URL } = {
  fangRegular: () => new URL('../assets/fandol-fang-regular.ttf', import.meta.url),
}
