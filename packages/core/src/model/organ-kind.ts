import type { ReportFacts } from './report'

type OrganKind = NonNullable<ReportFacts['organKind']>

/** Names that say plainly what the organ is; a management committee of a zone (…区管理委员会) may be either, so it is in none. */
const names: { readonly [K in OrganKind]: RegExp } = {
  township: /(?:[镇乡]|苏木)(?:人民)?政府$|街道(?:办事处)?$/,
  government: /人民政府$|[省市县区旗州盟]政府$|行政公署$/,
  department: /[局厅部署司]$|办公[室厅]$|(?<!区管理)委员会$|委$|院$|处$|中心$/,
}

/** The kind of organ: as the report says, else as its full name says; undefined where neither does. */
export const organKindOf = ({ organ, organKind }: Pick<ReportFacts, 'organ' | 'organKind'>): OrganKind | undefined =>
  organKind ?? (['township', 'government', 'department'] as const).find((kind) => names[kind].test(organ))

/** Whether the organ is a government of any level, a township's too; a street office is none. Undefined where nothing tells. */
export const isGovernment = (report: Pick<ReportFacts, 'organ' | 'organKind'>): boolean | undefined => {
  const kind = organKindOf(report)
  // A township and a street office are one kind by their day of publication.
  if (kind === 'township')
    return /街道/.test(report.organ) ? false : /政府$|[镇乡]$|苏木$/.test(report.organ) || undefined
  return kind && kind === 'government'
}
