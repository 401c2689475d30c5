import type { DefaultTreeAdapterMap } from 'parse5'
import { html, InsertionMode, Parser, Token } from 'parse5'

const { TAG_ID } = html

const partsOfRows: ReadonlySet<number> = new Set([
  TAG_ID.TR,
  TAG_ID.TD,
  TAG_ID.TH,
  TAG_ID.TBODY,
  TAG_ID.THEAD,
  TAG_ID.TFOOT,
])
const partsOfTables: ReadonlySet<number> = new Set([
  ...partsOfRows,
  ...[TAG_ID.TABLE, TAG_ID.CAPTION, TAG_ID.COLGROUP, TAG_ID.COL, TAG_ID.SCRIPT, TAG_ID.STYLE, TAG_ID.TEMPLATE],
])

const outsideOfTables: ReadonlySet<InsertionMode> = new Set([
  InsertionMode.INITIAL,
  InsertionMode.BEFORE_HTML,
  InsertionMode.BEFORE_HEAD,
  InsertionMode.IN_HEAD,
  InsertionMode.AFTER_HEAD,
  InsertionMode.IN_BODY,
  InsertionMode.AFTER_BODY,
  InsertionMode.AFTER_AFTER_BODY,
])
const betweenCells: ReadonlySet<InsertionMode> = new Set([
  InsertionMode.IN_TABLE,
  InsertionMode.IN_TABLE_TEXT,
  InsertionMode.IN_TABLE_BODY,
  InsertionMode.IN_ROW,
])

const tableTag = (type: Token.TagToken['type']): Token.TagToken => ({
  type,
  tagName: 'table',
  tagID: TAG_ID.TABLE,
  selfClosing: false,
  ackSelfClosing: false,
  attrs: [],
  location: null,
})

/**
 * The parser of the standard but for rows outside of tables. Browsers drop their tags, and with them what parts one figure
 * from the next: 3, 5 and 74 would be read as 3574. Here a table is put around them, up to what cannot stand in one.
 */
export class PageParser extends Parser<DefaultTreeAdapterMap> {
  /** The table that was put there and may still be open. */
  private put: unknown

  private topTable(): unknown {
    return this.openElements.items[this.openElements.indexOfTopmost(TAG_ID.TABLE)]
  }

  private endPut(): void {
    if (this.put === undefined || !betweenCells.has(this.insertionMode)) return
    if (this.topTable() !== this.put) return
    super.onEndTag(tableTag(Token.TokenType.END_TAG))
    this.put = undefined
  }

  override onStartTag(token: Token.TagToken): void {
    if (!partsOfTables.has(token.tagID)) this.endPut()
    if (partsOfRows.has(token.tagID) && outsideOfTables.has(this.insertionMode) && !this.currentNotInHTML) {
      super.onStartTag(tableTag(Token.TokenType.START_TAG))
      this.put = this.topTable()
    }
    super.onStartTag(token)
  }

  override onEndTag(token: Token.TagToken): void {
    if (!partsOfTables.has(token.tagID)) this.endPut()
    super.onEndTag(token)
  }

  override onCharacter(token: Token.CharacterToken): void {
    this.endPut()
    super.onCharacter(token)
  }
}
