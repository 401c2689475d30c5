import { marks } from './styles/marks'
import { narrow } from './styles/narrow'
import { print } from './styles/print'
import { text } from './styles/text'

// A width in per cent is a class, because a style attribute would be against a strict Content-Security-Policy.
const shares = Array.from({ length: 100 }, (_, i) => `.gxgk .w${i + 1} { width: ${i + 1}%; }`).join('\n')

/**
 * Styles of a rendered document, in the look of a Chinese official document; every selector begins with `.gxgk`.
 * Colours are those of the page around it, so that a dark page stays dark.
 */
export const stylesheet = `${text}${marks}${shares}${narrow}${print}`

/** Hash of `stylesheet` for the style-src of a Content-Security-Policy; written there in single quotes. */
export const stylesheetHash = 'sha256-aUdcDzuqDalBKc4tvPUKnm+iAnQxmY9s0uR2bifk9pI='
