import type { FaceName } from './faces'

// Written out one by one for bundlers, which look for just this; functions, because a worker of a blob has no address.
export const urls: { readonly [F in FaceName]: () => URL } = {
  serifRegular: () => new URL('../assets/noto-serif-sc-regular.ttf', import.meta.url),
  serifSemiBold: () => new URL('../assets/noto-serif-sc-semibold.ttf', import.meta.url),
  sansMedium: () => new URL('../assets/noto-sans-sc-medium.ttf', import.meta.url),
}
