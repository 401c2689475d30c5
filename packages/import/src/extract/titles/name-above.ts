import { isMenu, wordsOfLine } from './before-name'
import type { FactLine } from '../facts/line'
import { beginsAsName, endsAsName, isClosed, isOrganName, isRegionName, mayBePiece } from './organ-name'

/** So many lines above a title at most hold the name. */
const mostLines = 4

/** What follows the name of another organ in names of its offices and branches. */
const ofAnother =
  /^(?:办公|办事|国有资产|外事|侨务|港澳|法制|参事|发展研究|研究室|口岸|金融|驻|征兵|信访)|(?:分局|支局|分公司|分院|支队|大队)$/
/** No name without a beginning is so short: it is the end of one. */
const shortestName = 4
/** An organ, and the region of its branch: 国家税务总局某市. */
const endsInRegion = /[局委府会社司][^局委府会社司]{2,8}[省市县区州盟旗]$/
/** Organs whose name goes on with that of another. */
const parents: readonly (readonly [above: RegExp, below: RegExp])[] = [
  [/^(?:中共|中国共产党).{2,20}委(?:员会)?(?:办公室|办公厅)?$/, /人民政府/],
  [/^国家税务总局$/, /税务局$/],
  [/^国家统计局$/, /调查总?队$/],
  [/^国网.{2,20}公司$/, /公司$/],
]

/** A name, and how many of the lines above the title it takes; no name where it is not sure. */
export interface NameAbove {
  readonly organ: string | undefined
  readonly taken: number
}

/** What a line above a title may add to the name. */
const pieceIn = (line: FactLine): string | undefined => {
  const { words, isSpoken } = wordsOfLine(line.spaced)
  return isSpoken || words === '' || isMenu(words) || !mayBePiece(words) ? undefined : words
}

const isOfParent = (piece: string, name: string) =>
  parents.some(([above, below]) => above.test(piece) && below.test(name))

type Bond = 'joined' | 'apart' | 'unknown'

/** Whether the words above are of the name of which the rest stands below. */
const bondOf = (piece: string, name: string, isFull: boolean, isSaid: (name: string) => boolean): Bond => {
  const isSame = name.startsWith(piece.slice(0, 2))
  const isWhole = beginsAsName(piece) && endsAsName(piece)
  if (!isClosed(name) || isSaid(piece + name)) return 'joined'
  if (isFull && !isWhole && !isSame) return 'joined'
  if (beginsAsName(name)) {
    const isRegion = isRegionName(piece) && !isRegionName(name) && !isSame
    const isJoint = isOfParent(piece, name)
    return isRegion || isJoint || endsInRegion.test(piece) ? 'joined' : 'apart'
  }
  const isName = isOrganName(name) && name.length >= shortestName
  if (beginsAsName(piece)) {
    const isOwner =
      !endsAsName(piece) ||
      /(?:[乡镇县市区省州盟旗]|街道)$/.test(piece) ||
      isOfParent(piece, name) ||
      ofAnother.test(name)
    return isOwner || !isName ? 'joined' : 'unknown'
  }
  return isOrganName(name) && isSaid(name) ? 'apart' : 'unknown'
}

/**
 * The organ's name in a title of which `words` are all that its own line has of it: whole, or with the lines above, of which
 * the nearest is first. Names are broken anywhere, and other things stand above titles too; where the words do not tell, the
 * name is the one that other words of the source say. `width` is how many letters the title's own line has.
 */
export const nameAbove = (
  words: string,
  width: number,
  above: readonly FactLine[],
  isSaid: (name: string) => boolean,
): NameAbove => {
  const none: NameAbove = { organ: undefined, taken: 0 }
  let name = words
  let taken = 0
  for (const line of above.slice(0, mostLines)) {
    const piece = pieceIn(line)
    if (piece === undefined) break
    // Lines of pages, and cells, are not cut within words.
    const isPrinted = line.source.path === undefined && line.source.cell === undefined
    const bond = name === '' ? 'joined' : bondOf(piece, name, isPrinted && line.text.length >= width - 1, isSaid)
    if (bond === 'apart' || (bond === 'unknown' && !isPrinted)) break
    if (bond === 'unknown') return none
    name = piece + name
    taken++
  }
  // A line alone above the title may be of a menu.
  const isSure = words !== '' || beginsAsName(name) || isSaid(name)
  return isSure && isOrganName(name) ? { organ: name, taken } : none
}
