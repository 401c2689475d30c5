import { findings } from './styles/findings'
import { look } from './styles/look'
import { narrow } from './styles/narrow'
import { print } from './styles/print'
import { sheet } from './styles/sheet'

let adopted: CSSStyleSheet | undefined

/** The styles of the editor as an adopted style sheet, which a strict Content-Security-Policy lets be; one for all editors of a page. */
export const stylesheet = (): CSSStyleSheet => {
  if (adopted) return adopted
  adopted = new CSSStyleSheet()
  adopted.replaceSync(`${look}${sheet}${findings}${narrow}${print}`)
  return adopted
}
