import type { Document, Sentences } from '@gxgk/document'
import { renderPdf } from '@gxgk/pdf'
import type { PartGiven } from './part-asked'
import { takePart } from './part-asked'
import { sentencesOf } from './sentences-of'

/** What comes back of a document: the file, or why there is none. */
export type PdfAnswer = { readonly bytes: Uint8Array } | { readonly sentences: Sentences }

const answer = (data: PdfAnswer) => postMessage(data)

const write = (document: Document) =>
  renderPdf(document).then(
    (bytes) => answer({ bytes }),
    (error: unknown) => answer({ sentences: sentencesOf(error) }),
  )

addEventListener('message', ({ data }: MessageEvent<PartGiven | { readonly document: Document }>) => {
  if ('document' in data) void write(data.document)
  else takePart(data)
})
