import type { AnyDraft, Form } from '@gxgk/core'
import { toDocument } from '@gxgk/core'
import type { Document } from '@gxgk/document'
import { figuresOf } from './draft-figures'
import type { PrintedFigures } from './generators'
import { prose } from './prose'
import type { SkinName } from './skins'
import { skins } from './skins'

/** A page of HTML that is put through other programs, and what it says. */
export interface Source {
  readonly name: string
  readonly html: string
  readonly organ: string
  readonly year: number
  readonly printed: PrintedFigures
}

/** A draft as a page. */
export interface Reprint {
  readonly name: string
  readonly form: Form
  readonly draft: AnyDraft
  readonly skin: SkinName
  /** Nothing stands in blank cells, where others have a dash. */
  readonly isBare?: boolean
}

const withoutDashes = (document: Document): Document =>
  JSON.parse(JSON.stringify(document), (_, one: unknown) => (one === '—' ? '' : one)) as Document

/** The page of a draft, with narratives around its tables. */
export const reprinted = ({ name, form, draft, skin, isBare = false }: Reprint): Source => {
  const { organ, year } = draft
  const document = toDocument({ ...draft, narratives: prose(organ, year) }, { forms: [form] })
  const html = skins[skin](isBare ? withoutDashes(document) : document)
  return { name, html, organ, year, printed: figuresOf(draft) }
}
