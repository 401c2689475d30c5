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
