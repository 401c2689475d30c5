declare module 'virtual:font-packs' {
  import type { FontPack } from './packed-font'

  export const packs: { readonly [F in 'songti' | 'xiaobiaosong' | 'heiti' | 'kaiti' | 'latin']: FontPack }
}
