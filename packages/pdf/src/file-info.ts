import type { Meta } from '@gxgk/document'
import type { Definition } from 'pdfmake'

// Files without a day are dated alike, so that the same document gives the same bytes.
const unknownDay = new Date(0)

const base64 = (text: string) => Buffer.from(text).toString('base64')

/** What the file says of itself, and the data it carries. */
export const fileInfo = ({
  title,
  author,
  subject,
  date,
  lang,
  embedded,
}: Meta): Pick<Definition, 'info' | 'language' | 'displayTitle' | 'files'> => ({
  language: lang,
  displayTitle: true,
  info: {
    title,
    ...(author !== undefined && { author }),
    ...(subject !== undefined && { subject }),
    creator: '@gxgk/pdf',
    creationDate: date === undefined ? unknownDay : new Date(`${date}T00:00:00Z`),
  },
  ...(embedded && {
    files: {
      embedded: {
        src: `data:application/json;base64,${base64(JSON.stringify(embedded.data))}`,
        name: embedded.name,
        type: 'application/json',
        relationship: 'Data',
      },
    },
  }),
})
