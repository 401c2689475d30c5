import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { markDocx } from '@gxgk/docx'
import { importReport } from '@gxgk/import'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { root } from './markdown-pages'

const folder = join(root, '..', 'shared', 'cases', 'import')
const hasCases = existsSync(folder)
const files = hasCases ? readdirSync(folder).filter((name) => name.endsWith('.docx')) : []
const leftOut = hasCases ? '' : ' (left out: ../shared/cases is not beside this clone)'

const mark = /<w:commentRange(?:Start|End) w:id="\d+"\/>|<w:r><w:commentReference w:id="\d+"\/><\/w:r>/g
const changed = ['[Content_Types].xml', 'word/_rels/document.xml.rels', 'word/comments.xml', 'word/document.xml']

it.skipIf(!hasCases)(
  `Word files of others, marked at every figure, are as they were but for the remarks${leftOut}`,
  async () => {
    expect(files.length).toBeGreaterThan(0)
    for (const name of files) {
      const bytes = new Uint8Array(readFileSync(join(folder, name)))
      const read = await importReport(bytes)
      const marks = Object.values(read.trace).map(({ path, raw }) => ({ place: { path: path! }, text: raw }))
      expect(marks.length, name).toBeGreaterThan(5)
      const marked = markDocx(bytes, marks)
      expect([marked.placed, marked.unplaced], name).toEqual([marks.length, []])
      expect((await importReport(marked.bytes)).draft, name).toEqual(read.draft)
      const [before, after] = [unzipSync(bytes), unzipSync(marked.bytes)]
      for (const part of Object.keys(before).filter((one) => !changed.includes(one)))
        expect(after[part], `${name} ${part}`).toEqual(before[part])
      const [text, withMarks] = [before, after].map((parts) => strFromU8(parts['word/document.xml']!))
      expect(withMarks!.replace(mark, ''), name).toBe(text)
    }
  },
)
