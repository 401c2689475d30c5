import type { Cell } from '@gxgk/document'
import { walk } from '@gxgk/document'
import { importReport, ImportError } from '@gxgk/import'
import type { SeenPage } from '@gxgk/ocr'
import { ocrWith } from '@gxgk/ocr'
import { nameless } from '../nameless'
import { sentencesOf } from '../sentences-of'
import type { Crop } from './crop'
import { cropOf, placeKey } from './crop'
import { notFetched } from './not-fetched'
import type { ScanAnswer, ScanJob } from './scan-job'

const answer = (told: ScanAnswer) => postMessage(told)

const isFigure = (node: { readonly type: string }): node is Cell => node.type === 'cell'

const read = async ({ source, name, folder }: ScanJob): Promise<void> => {
  const crops = new Map<string, Crop>()
  const onPage = ({ page, section, picture, point }: SeenPage) => {
    for (const node of walk(section)) {
      if (!isFigure(node) || !node.source?.recognised || !node.source.box) continue
      crops.set(placeKey(page, node.source.box), cropOf(picture, point, node.source.box))
    }
  }
  try {
    const read = await importReport(source, {
      name,
      ocr: ocrWith({ folder, onPage }),
      onProgress: ({ stage, done, total }) => stage === 'ocr' && done < total && answer({ kind: 'page', done, total }),
    })
    answer({ kind: 'read', read, crops })
  } catch (error) {
    const isMissing = error instanceof ImportError && error.code === 'noLibrary'
    answer({ kind: 'failed', sentences: sentencesOf(isMissing ? notFetched : nameless(error)) })
  }
}

// Loaded here, pdfjs-dist listens too; a job is not addressed to it, and its messages are none.
addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (typeof data === 'object' && data !== null && 'source' in data && 'folder' in data) void read(data as ScanJob)
})
