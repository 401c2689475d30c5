import { wordNamespaces } from '../namespaces'
import { element, part, valued } from '../xml'

const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8]

/** In twips: to the words of the first level, from level to level, and from the mark to the words. */
const first = 1064
const step = 432

const numbering = (id: number, format: 'bullet' | 'decimal', start: number): string =>
  element(
    'w:abstractNum',
    { 'w:abstractNumId': id },
    valued('multiLevelType', 'hybridMultilevel') +
      levels
        .map((level) =>
          element(
            'w:lvl',
            { 'w:ilvl': level },
            valued('start', start) +
              valued('numFmt', format) +
              valued('lvlText', format === 'bullet' ? '•' : `%${level + 1}.`) +
              valued('lvlJc', 'left') +
              element('w:pPr', {}, element('w:ind', { 'w:left': first + step * level, 'w:hanging': step })),
          ),
        )
        .join(''),
  )

/** The marks of lists: 1 the bullets, then a numbering for each ordered list. */
export const numberingPart = (starts: readonly number[]): string =>
  part(
    'w:numbering',
    wordNamespaces,
    numbering(1, 'bullet', 1) +
      starts.map((start, i) => numbering(i + 2, 'decimal', start)).join('') +
      [0, ...starts].map((_, i) => element('w:num', { 'w:numId': i + 1 }, valued('abstractNumId', i + 1))).join(''),
  )
