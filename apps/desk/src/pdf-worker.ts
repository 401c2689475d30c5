import type { Document, Sentences } from '@gxgk/document'
import { renderPdf } from '@gxgk/pdf'
import { sentencesOf } from './sentences-of'

/** What comes back of a document: the file, or why there is none. */
export type PdfAnswer = { readonly bytes: Uint8Array } | { readonly sentences: Sentences }

const answer = (data: PdfAnswer) => postMessage(data)

addEventListener('message', ({ data }: MessageEvent<Document>) => {
  renderPdf(data).then(
    (bytes) => answer({ bytes }),
    (error: unknown) => answer({ sentences: sentencesOf(error) }),
  )
})
