import { deflate as deflateHere } from '#platform'
import type { Effort } from '../platform/platform'

/** The data as the filter FlateDecode reads them. */
export const deflate = (data: Uint8Array, effort: Effort = 'small'): Uint8Array => deflateHere(data, effort)
