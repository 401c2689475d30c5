import { safeHref } from '@gxgk/document'
import type { OffLine } from '../raised'
import { attributeOf, hasClass, isStruckOut, keepsLines } from './element'
import type { Element } from './parse-page'
import type { StyleFacts } from './style-facts'

/** How the words of an element look, by what stands around it too. */
export interface Look {
  readonly isStrong: boolean
  /** `note` in a link to another place of the page, whose words are the mark of a note where they are a number after a number. */
  readonly raised: OffLine | 'note' | 'not'
  readonly keepsLines: boolean
  /** Within an article that this project wrote. */
  readonly isOwn: boolean
  readonly href: string | undefined
  /** Its place is kept and no word is seen, unless an element in it shows again. */
  readonly isInvisible: boolean
  readonly hasNoSize: boolean
  /** Its place is kept and no word of it counts. */
  readonly isStruck: boolean
  /** Its letters may run from right to left whatever they are, so that digits show in another order. */
  readonly isOverridden: boolean
  /** Its letters have no colour, so that they may not be seen. */
  readonly isTransparent: boolean
}

export const plainLook: Look = {
  isStrong: false,
  raised: 'not',
  keepsLines: false,
  isOwn: false,
  href: undefined,
  isInvisible: false,
  hasNoSize: false,
  isStruck: false,
  isOverridden: false,
  isTransparent: false,
}

const isCell = (name: string) => name === 'td' || name === 'th'

/** Some pages hide all of themselves until a script has run. */
const isWhole = (name: string) => name === 'html' || name === 'body'

/** Whether the words in an element are seen. */
export const isSeen = ({ isInvisible, hasNoSize, isStruck }: Look): boolean => !isInvisible && !hasNoSize && !isStruck

const isHidden = (element: Element, { display, visibility, isClear, isHiddenInWord }: StyleFacts): boolean =>
  display === 'none' ||
  (display === undefined && attributeOf(element, 'hidden') !== undefined) ||
  isClear === true ||
  isHiddenInWord === true ||
  (visibility === 'collapse' && element.tagName === 'tr')

/** The look of an element in one of another look; undefined where it is hidden or struck out with all in it. */
export const lookOf = (element: Element, facts: StyleFacts, around: Look): Look | undefined => {
  const { tagName } = element
  if (isWhole(tagName)) return hasClass(element, 'gxgk') ? { ...around, isOwn: true } : around
  if (isHidden(element, facts)) return undefined
  const isStruck = facts.isStruck ?? isStruckOut(element)
  // A cell keeps its place, or those after it would stand under other heads.
  if (isStruck && !isCell(tagName)) return undefined
  const { visibility, hasNoSize, isRaised } = facts
  const isInvisible = visibility === undefined ? around.isInvisible : visibility !== 'visible'
  const isStrong = around.isStrong || tagName === 'b' || tagName === 'strong'
  const isNoteLink =
    tagName === 'a' && around.raised === 'not' && /^#./.test(attributeOf(element, 'href')?.trim() ?? '')
  const raised =
    tagName === 'sup' || tagName === 'rt' || (isRaised && !isCell(tagName))
      ? 'above'
      : tagName === 'sub'
        ? 'below'
        : isNoteLink
          ? 'note'
          : around.raised
  const lines = around.keepsLines || keepsLines(element) || facts.keepsLines === true
  const isOwn = around.isOwn || hasClass(element, 'gxgk')
  const href = (tagName === 'a' && safeHref(attributeOf(element, 'href')?.trim() ?? '')) || around.href
  const size = hasNoSize ?? around.hasNoSize
  const struck = isStruck || around.isStruck
  const isLeftToRight = attributeOf(element, 'dir')?.toLowerCase() === 'ltr'
  const overridden = facts.isOverridden ?? (tagName === 'bdo' ? !isLeftToRight : around.isOverridden)
  const isTransparent = facts.isTransparent ?? around.isTransparent
  const isSame =
    isTransparent === around.isTransparent &&
    overridden === around.isOverridden &&
    isInvisible === around.isInvisible &&
    isStrong === around.isStrong &&
    raised === around.raised &&
    lines === around.keepsLines &&
    isOwn === around.isOwn &&
    href === around.href &&
    size === around.hasNoSize &&
    struck === around.isStruck
  if (isSame) return around
  return {
    ...{ isStrong, raised, keepsLines: lines, isOwn, href, isInvisible },
    ...{ hasNoSize: size, isStruck: struck, isOverridden: overridden, isTransparent },
  }
}
