import type { FontBytes } from '@gxgk/layout/fonts'
import type { FontkitLoader } from '@gxgk/layout/fonts'

/** How much work is put into compressing. */
export type Effort = 'small' | 'fast'

/**
 * What is taken from where the program runs: on Node its own modules, which are several times as fast as scripts; elsewhere
 * small libraries. `#platform` in package.json says which, so that bundlers for browsers never see a module of Node.
 */
export interface Platform {
  /** The data as the filter FlateDecode reads them (RFC 1950). */
  readonly deflate: (data: Uint8Array, effort: Effort) => Uint8Array
  /** Sixteen bytes (RFC 1321). */
  readonly md5: (data: Uint8Array) => Uint8Array
  /** The font at an address: of a file on Node, of what can be fetched elsewhere; a promise where it has to be waited for. */
  readonly openUrl: (url: URL) => FontBytes | Promise<FontBytes>
  readonly loadFontkit: FontkitLoader
}
