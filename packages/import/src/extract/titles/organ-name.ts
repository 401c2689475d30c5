const shape = /^\p{Script=Han}[\p{Script=Han}\d（）()〔〕·、○〇]{1,59}$/u
const ending =
  /(?:府|局|厅|委|会|办|部|署|室|处|所|院|校|学|馆|队|站|社|村|海关|场|厂|园|团|庭|狱|港|中心|公司|集团|基地|街道|区|市|县|镇|乡|省|州|盟|旗|行|台|库|社区)$/

/** Words of sentences, menus and titles: a name that holds one has other words stuck to it. */
const foreign =
  /的|报告|年报|主动公开|依申请公开|收到和处理|[12]\d{3}年|信息公开(?!办|处|科|股|室|中心|领导|工作(?:办|领导))|政务公开(?!办|处|科|股|室|中心|领导|工作(?:办|领导)|和|与)|专栏|栏目|网站|门户|首页|来源|打印|附件|字体|当前位置|点击|下载|如下|编制(?!委|办|管|服)|根据|依据|按照|要求|规定|特此|现将|现公布|关于|公布|发布(?!中心|厅|站|中?$)|本(?:机关|单位|部门|报告|年度|辖区)|我(?:局|县|市|区|镇|乡|委|办|省|单位)/
/** What is spoken of in place of a name: 本局, 全市, 各部门. */
const pronoun =
  /^(?:本(?:机关|单位|部门|级|局|委|办|院|校|县|市|区|镇|乡|街|省)|[我由按为了]|以下|上述|有关|相关|各|全(?:[市省县区旗镇乡系国]|州(?!县)))/
/** The end of a name, of which the beginning is not there. */
const cut =
  /^(?:年|人民政府|政府|府|公室|办公室$|办公厅$|委员会$|员会|管理局$|工作|管会|中心$|街道$|道办|与|及|、|第\d|[（()）·])/

/** A bracket after a name: another name of the organ. */
const bracket = /[（(〔][^（()）〔〕]*[）)〕]$/

/** Whether each bracket has its other one. */
export const isClosed = (text: string) => {
  const [opening, closing] = [text.match(/[（(〔]/g), text.match(/[）)〕]/g)]
  return (opening?.length ?? 0) === (closing?.length ?? 0)
}

/** Whether words end as names of organs do. */
export const endsAsName = (text: string): boolean => ending.test(text.replace(bracket, ''))

/** Whether words are a name of an organ and nothing else. */
export const isOrganName = (text: string): boolean =>
  shape.test(text) &&
  isClosed(text) &&
  endsAsName(text) &&
  !foreign.test(text) &&
  !pronoun.test(text) &&
  !cut.test(text)

const nation = /^(?:中华|国家|国务院|中国|中共|中央|全国|国网)/
/** A region at the beginning; letters that name no place do not come before its kind. */
const region =
  /^(?!城乡|乡镇|市场|市政|市容|[社园景灾校库矿辖小]区|地区|街道|经济|技术|高新|工业|产业|开发|旅游|保税|综合)[^局府委办处厅政管建综员和与及（(]{1,12}?(?:省|市|县|区|旗|州|盟|镇|乡|街道|兵团|农场|林场|苏木)/

/** Whether words begin as whole names do, with a region or the nation: names of a capital or a university may not. */
export const beginsAsName = (text: string): boolean => nation.test(text) || region.test(text)

const regions = /^[^局府委办处厅政管建综员和与及（(]{1,7}(?:省|市|县|区|旗|州|盟|地区)$/

/** Whether words are the name of a region alone. */
export const isRegionName = (text: string): boolean => regions.test(text) && isOrganName(text)

/** Whether words may be a piece of a name that is broken over lines. */
export const mayBePiece = (text: string): boolean =>
  /^[\p{Script=Han}\d（）()〔〕·、○〇]{1,40}$/u.test(text) && !foreign.test(text) && !pronoun.test(text)
