import type { FaceName } from './faces'

// Written out one by one for bundlers, which look for just this; functions, because a worker of a blob has no address.
export const urls: { readonly [F in FaceName]: () => URL } = {
  kaiRegular: () => new URL('../assets/gxgk-kai-regular.ttf', import.meta.url),
}
