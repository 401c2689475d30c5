import type { ComposedDocument, ComposedLine, ComposedRun, StructureElement } from '../composed'

const tenth = (points: number) => (Math.round(points * 10) / 10).toFixed(1)

const label = ({ element }: ComposedRun, elements: readonly StructureElement[]) =>
  typeof element === 'number' ? elements[element]!.role : `(${element})`

const lineText = ({ baseline, runs }: ComposedLine, elements: readonly StructureElement[]): string => {
  const parts = runs.map((run) => {
    const spacing = run.spacing ? ` ${run.spacing > 0 ? '+' : ''}${run.spacing.toFixed(2)}` : ''
    return `${tenth(run.x)} ${label(run, elements)} ${run.face.id} ${tenth(run.size)}${spacing} “${run.text}”`
  })
  return `${tenth(baseline).padStart(6)}  ${parts.join(' | ')}`
}

/** The pages as text: each line its baseline, then x, element, face, size, spacing and words of each run, all in points. */
export const pageText = ({ pages, elements }: ComposedDocument): string =>
  pages
    .map(({ width, height, lines, rules, links, watermark }, i) =>
      [
        `page ${i + 1}: ${tenth(width)} × ${tenth(height)}, ${rules.length} rules, ${links.length} links${watermark ? `, watermark “${watermark.text}”` : ''}`,
        ...lines.map((line) => lineText(line, elements)),
        '',
      ].join('\n'),
    )
    .join('\n')
