import type { Shape } from './shape'
import { textShapes } from './text'

/** Every way in which a deviating report is printed. */
export const shapes: readonly Shape[] = [...textShapes]
