import type { Check } from './checked-file'
import { idOf, nameOf, numberOf, textOf } from './pdf-objects'

/** Each link to click says where it leads, and the structure has it in a Link. */
export const checkLinks: Check = ({ objects, pages, nodes, owners }) =>
  pages.flatMap(({ number, dict }) => {
    const annotations = dict.list('Annots')
    const complaints = annotations.flatMap((value) => {
      const annotation = objects.dictOf(value)!
      const owner = nodes.find((node) => node.annotations.includes(idOf(value)))
      const key = numberOf(annotation.get('StructParent'))
      return [
        ...(textOf(annotation.get('Contents')) ? [] : [`page ${number}: a link does not say what it is`]),
        ...(owner?.role === 'Link' ? [] : [`page ${number}: a link to click is in no Link`]),
        ...(key !== undefined && owner && idOf(owners.get(key)) === owner.id
          ? []
          : [`page ${number}: the parent tree does not lead from a link to its element`]),
      ]
    })
    return nameOf(dict.get('Tabs')) === 'S'
      ? complaints
      : [...complaints, `page ${number}: tabs do not follow the structure`]
  })
