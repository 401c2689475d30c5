import type { Edit } from '@gxgk/read/ooxml'
import { namespaces } from '../namespaces'
import { element, escapeXml } from '../xml'
import type { Body } from './body-of'
import type { Edge, Stretch } from './find-place'

/** The prefix `w:` means in the file what it means here, or is declared where it stands. */
const declaredIn = ({ prefix }: Body) => (prefix === 'w:' ? {} : { 'xmlns:w': namespaces.main })

const space = /\s/

/**
 * Where something is put before or after a character of a run: between two runs, or in the midst of one, which is parted there and
 * goes on with its own properties.
 */
const edgeEdit = ({ piece, index }: Edge, isStart: boolean, insert: string): Edit => {
  const { words, offsets, tag, run } = piece
  const isInside = isStart ? index > 0 : index < words.length
  // Next to a space the run is not parted: without a mark of its own Word drops a space at the end of a run.
  const isParted = isInside && offsets && !space.test(words[index - 1]!) && !space.test(words[index]!)
  if (!isParted) return { at: isStart ? run.begin : run.end, insert }
  const again = `<${run.tag}>${run.properties}<${tag} xml:space="preserve">`
  return { at: offsets[index]!, insert: `</${tag}></${run.tag}>${insert}${again}` }
}

/** The edits that put comments at a stretch. */
export const commentEdits = (body: Body, { first, last, words }: Stretch, ids: readonly number[]): readonly Edit[] => {
  const names = declaredIn(body)
  const begin = ids.map((id) => element('w:commentRangeStart', { ...names, 'w:id': id })).join('')
  const end = ids
    .map(
      (id) =>
        element('w:commentRangeEnd', { ...names, 'w:id': id }) +
        element('w:r', names, element('w:commentReference', { 'w:id': id })),
    )
    .join('')
  if (words) return [edgeEdit(words.from, true, begin), edgeEdit(words.to, false, end)]
  // An empty paragraph of one tag is opened for it.
  if (first.isEmpty) return [{ at: first.begin - 2, length: 2, insert: `>${begin}${end}</${first.tag}>` }]
  return [
    { at: first.begin, insert: begin },
    { at: last.end, insert: end },
  ]
}

/** A comment of the part of comments, a paragraph a line. */
export const commentXml = (id: number, text: string, author: string, date: string | undefined): string => {
  const lines = text.split('\n').map((line, i) => {
    const mark = i === 0 ? '<w:r><w:annotationRef/></w:r>' : ''
    return `<w:p>${mark}<w:r><w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r></w:p>`
  })
  return element(
    'w:comment',
    { 'xmlns:w': namespaces.main, 'w:id': id, 'w:author': author, 'w:date': date, 'w:initials': author.slice(0, 2) },
    lines.join(''),
  )
}
