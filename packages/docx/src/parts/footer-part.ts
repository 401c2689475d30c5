import { runXml } from '../body/inline-xml'
import { wordNamespaces } from '../namespaces'
import { element, part, valued } from '../xml'

const field = (type: 'begin' | 'separate' | 'end') =>
  element('w:r', {}, element('w:fldChar', { 'w:fldCharType': type }))

/** The page number on the outer side, one character from the edge: at the right on odd pages, at the left on even ones (GB/T 9704). */
export const footerPart = (template: string, outer: 'left' | 'right'): string => {
  const [before = '', after = ''] = template.split('{page}')
  const properties =
    valued('pStyle', 'Footer') +
    element('w:ind', {
      [`w:${outer}Chars`]: 100,
      [`w:${outer}`]: 280,
      'w:firstLineChars': 0,
      'w:firstLine': 0,
    }) +
    valued('jc', outer)
  const number =
    field('begin') +
    '<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>' +
    field('separate') +
    runXml('1') +
    field('end')
  const inside = runXml(before) + (template.includes('{page}') ? number : '') + runXml(after)
  return part('w:ftr', wordNamespaces, element('w:p', {}, element('w:pPr', {}, properties) + inside))
}
