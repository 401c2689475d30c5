import type { Check, CheckedFile } from './checked-file'
import type { Dict, Value } from './pdf-objects'
import { idOf, listOf, nameOf, numberOf, rawBytesOf, textOf } from './pdf-objects'

const leadsToPage = ({ objects, pages }: CheckedFile, value: Value): boolean => {
  const [page, kind] = listOf(objects.follow(value))
  return nameOf(kind) === 'XYZ' && pages.some(({ dict }) => dict.id === idOf(page))
}

/** Each named place is on a page, names are in the order of their bytes, and links lead to names that there are. */
export const checkDestinations: Check = (file) => {
  const entries = file.objects.catalog.dict('Names')?.dict('Dests')?.list('Names') ?? []
  const names = entries.filter((_, i) => i % 2 === 0)
  const bytes = names.map((name) => Buffer.from(rawBytesOf(name) ?? []))
  const known = new Set(names.map(textOf))
  const targets = file.pages.flatMap(({ dict }) =>
    dict.list('Annots').flatMap((value) => {
      const action = file.objects.dictOf(value)?.dict('A')
      return nameOf(action?.get('S')) === 'GoTo' ? [textOf(action?.get('D'))] : []
    }),
  )
  return [
    ...entries.filter((value, i) => i % 2 === 1 && !leadsToPage(file, value)).map(() => 'a destination is on no page'),
    ...bytes.flatMap((name, i) =>
      i > 0 && Buffer.compare(bytes[i - 1]!, name) >= 0 ? ['the names of destinations are not in order'] : [],
    ),
    ...targets.filter((name) => !known.has(name)).map((name) => `a link leads to ${name}, which is nowhere`),
  ]
}

/** The outline is a tree whose entries know their neighbours, and lead to pages. */
export const checkOutline: Check = (file) => {
  const complaints: string[] = []
  const walk = (parent: Dict): number => {
    let count = 0
    let before: number | undefined
    let value = parent.raw('First')
    while (value) {
      const item = file.objects.dictOf(value)!
      if (idOf(item.raw('Parent')) !== parent.id || idOf(item.raw('Prev')) !== before)
        complaints.push('an entry of the outline does not know its neighbours')
      if (!leadsToPage(file, item.get('Dest'))) complaints.push('an entry of the outline leads to no page')
      if (!textOf(item.get('Title'))) complaints.push('an entry of the outline has no title')
      count += 1 + walk(item)
      before = item.id
      value = item.raw('Next')
    }
    if (idOf(parent.raw('Last')) !== before) complaints.push('the outline does not end at its last entry')
    if (count !== (numberOf(parent.get('Count')) ?? 0)) complaints.push('the outline counts its entries wrongly')
    return count
  }
  const root = file.objects.catalog.dict('Outlines')
  if (root) walk(root)
  return complaints
}
