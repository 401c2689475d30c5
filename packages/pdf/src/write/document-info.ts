import type { Meta } from '@gxgk/document'

/** What a file says of itself, twice and alike: in its Info and in its XMP. */
export interface DocumentInfo {
  readonly title: string
  readonly author?: string
  readonly subject?: string
  readonly lang: string
  readonly creator: string
  readonly producer: string
  readonly date: Date
}

// Files without a day are dated alike, so that the same document gives the same bytes.
const unknownDay = new Date(0)

/** The text without what XML 1.0 cannot hold, in place of which it has U+FFFD. */
const inXml = (text: string) => text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')

export const documentInfo = ({ title, author, subject, lang, date }: Meta): DocumentInfo => ({
  title: inXml(title),
  ...(author !== undefined && { author: inXml(author) }),
  ...(subject !== undefined && { subject: inXml(subject) }),
  lang: inXml(lang),
  creator: '@gxgk/pdf',
  producer: '@gxgk/pdf',
  date: date === undefined ? unknownDay : new Date(`${date}T00:00:00Z`),
})
