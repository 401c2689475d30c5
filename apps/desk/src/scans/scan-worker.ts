import type { Cell } from '@gxgk/document'
import { walk } from '@gxgk/document'
import { importReport, ImportError } from '@gxgk/import'
import type { SeenPage } from '@gxgk/ocr'
import { ocrWith } from '@gxgk/ocr'
import { sentencesOf, Told } from '../sentences-of'
import type { Crop } from './crop'
import { cropOf, placeKey } from './crop'
import type { ScanAnswer, ScanJob } from './scan-job'

const answer = (told: ScanAnswer) => postMessage(told)

const notFetched = new Told({
  zh: '认读扫描件要用的文件没有取到：第一次用时要联网，请再试一次',
  en: 'the files that scans are read with did not come: the first time the network is needed; try once more',
})

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

/** The error without the name of the file, which the page writes before it. */
const nameless = (error: unknown): unknown => {
  if (!(error instanceof ImportError)) return error
  const { name: _, ...params } = error.params
  return new ImportError(error.code, params, { cause: error })
}

// Loaded here, pdfjs-dist listens too; a job is not addressed to it, and its messages are none.
addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (typeof data === 'object' && data !== null && 'source' in data && 'folder' in data) void read(data as ScanJob)
})
