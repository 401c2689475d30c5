import { prefectureCities } from './prefecture-cities'
import type { ReportFacts } from './report'

const municipality = /^(?:北京|天津|上海|重庆)市/
const province = /^.{2,8}?(?:省|自治区)/
/** Words in which the character of an area names none. */
const noAreas = /市场|城乡|乡村|区域|州县/g
const area = /[省市县区州盟旗镇乡]/
const nationalName = /^(?:国家|国务院|中国|中华人民共和国)/
/** A branch of a national organ in a place: 中国证券监督管理委员会上海监管局. */
const branch = /(?:总局|总署|委员会|银行|局|会)[^局会]*(?:局|分行|支行|总队|专员办事处|海关)$/

const ofGovernment = (place: string): boolean | undefined => {
  if (/(?:省|自治区|州)$/.test(place)) return true
  // A city under a city, prefecture or league is not divided into districts.
  if (!place.endsWith('市')) return /[县区旗镇乡盟]$|苏木$/.test(place) ? false : undefined
  if (municipality.test(place) && place.length === 3) return true
  const own = place.replace(province, '').slice(0, -1)
  if (/[市州盟]./.test(own) || own.includes('地区')) return false
  return prefectureCities.has(own) || undefined
}

/**
 * Whether the organ may make 规章 (立法法 Art. 91 and 93), as its name tells: departments of the State Council, and the governments of
 * provinces, autonomous regions, municipalities, cities divided into districts and autonomous prefectures may. Undefined where
 * the name leaves it open.
 */
export const makesRegulations = ({
  organ,
  organKind,
}: Pick<ReportFacts, 'organ' | 'organKind'>): boolean | undefined => {
  const name = organ.replace(/\s/g, '')
  if (organKind === 'township' || /街道(?:办事处)?$|行政公署$/.test(name)) return false
  // A government may be named by its place alone.
  const government = /^(.+?)(?:人民)?政府$/.exec(name) ?? /^(.+[省市县区州盟旗镇乡])$/.exec(name)
  if (government) return ofGovernment(government[1]!)
  // Such an office reports the documents of its government.
  const office = /^(.+?)(?:人民)?政府办(?:公[厅室])?$/.exec(name)
  if (office) return ofGovernment(office[1]!)
  const plain = name.replace(noAreas, '')
  if (area.test(plain)) return false
  if (nationalName.test(name)) return branch.test(name) ? undefined : true
  return /(?:部|总局|总署|审计署)$/.test(name) || undefined
}
