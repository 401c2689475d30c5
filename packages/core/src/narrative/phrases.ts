import type { Kind } from './kinds'

/** Stretches with words of their own inside, taken as one before any word is read. */
interface Phrase {
  /** The characters that they begin with. */
  readonly first: string
  readonly form: RegExp
  /** What it is; `year` is the report's. Undefined where it is no such phrase after all. */
  readonly read: (match: RegExpExecArray, year: number) => readonly [Kind, string?] | undefined
}

const fixed =
  (kind: Kind, value?: string): Phrase['read'] =>
  () =>
    value === undefined ? [kind] : [kind, value]

const year = (digits: string | undefined) => (digits === undefined ? undefined : Number(digits))
const lastYear = '(?:(?:上一?个?|去|前一)年度?|往年|历年|(20\\d\\d)年度?)'
const carry =
  '(?:结转|转结|转接|转入|转到|转至|顺延|延续|遗留|留转|结存|未办[结完理]|未结(?!转)|未答复|剩余|留存|跨年|转来|递延|承接)(?:过来|而来)?'
const deal = '(?:继续|再行?|予以|依法|进行)*(?:办理|处理|答复|办结|回复|审理|销号|办)?(?:完毕)?(?:信件|件|的)*'

export const phrases: readonly Phrase[] = [
  // 《…》, 《…》（某发〔2021〕1号）
  { first: '《', form: /《[^》]*》?(?:（[^（）《]{1,20}号）)?/y, read: fixed('补') },
  // 收到“要求公开某文件”的申请
  { first: '“"', form: /[“"][^”"]{1,60}[”"]的?(?=[^，。；\d]{0,10}申请)/y, read: fixed('补') },
  // 按规定时限和程序, 按时限要求, 在法定期限内
  {
    first: '按依在于',
    form: /(?:按照?|依照?|[在于])(?:法定|法律|规定|条例|要求|答复|办理|办结|承诺)*的?(?:(?:时限|期限|时效|程序|流程)[和、及]?)+(?:要求|规定|[之以]?内)?/y,
    read: fixed('期'),
  },
  // 受理9件，已完成9件
  { first: '已完', form: /(?:已(?:经)?(?:全部)?)?完成(?=\d+[件条份宗])/y, read: fixed('动', 'handled') },
  // 按照…要求, 根据…规定
  {
    first: '按根依严',
    form: /(?:严格)?(?:按照|按(?=相关|有关|国家|上级|《)|根据|依据|依照)(?:《[^》]{1,40}》|[^，。；：\d《]){0,24}?(?:要求|规定|部署|精神|程序|流程|原则|安排|相关规范)(?:[和及、]?(?:政策|程序|要求|规定|流程))*(?:的?(?:时限|期限|时间))?/y,
    read: fixed('补'),
  },
  // 通过网站、信函等渠道: of one channel it is a part of the whole, of several it says nothing.
  {
    first: '通经采依利以',
    form: /(?:通过|经由?(?![^，。；\d]{0,6}(?:复议|审|法院))|采取|采用|依托|利用|以(?!书面)(?=[^，。；\d]{1,16}等(?:形式|方式)))(?:[^，。；：（）\d]{0,16}?(?:渠道|方式|途径|平台|形式|窗口|系统|信箱|邮箱|网站|邮寄|信函|来函|来信|信件|快递|当面|网上|网络|在线|现场|传真|邮件|微信|微博|公众号)(?:等[^，。；：（）\d]{0,6}?(?:渠道|方式|途径|形式|平台)|等|[、和及与或]|以及)*)+/y,
    read: ([text]) => [/[、和及与或等各多任]|线上线下/.test(text) ? '补' : '渠'],
  },
  // 以县政府为被申请人
  {
    first: '以',
    form: /以[^，。；、\d]{1,18}?(?:作为|为)(?:被申请人|被告|被申请机关|被复议机关)的?/y,
    read: fixed('被'),
  },
  // 受理政府信息公开12件: the word for a request left out.
  {
    first: '政信',
    form: /(?<=(?:收到|受理|接收|接到|办理|答复|提交|提出)[了的]?)(?:政府|政务)?信息公开(?:事项|需求|请求|函件|业务)?(?=(?:答复)?\d+[件份宗])/y,
    read: fixed('申'),
  },
  // 制定规范性文件4件，废止文件2件
  {
    first: '文',
    form: /(?<=(?:废止|失效|有效)的?)文件(?=\d)/y,
    read: ({ input, index }) =>
      /^(?!.*公开).*规范性文件/s.test(input.slice(0, index)) ? ['文', 'normativeDocuments'] : undefined,
  },
  // 2024年以来 in the report of that year
  {
    first: '以',
    form: /(?<=(20\d\d)年度?)以来/y,
    read: ([, of], report) => (year(of) === report ? ['全'] : undefined),
  },
  // 收到涉及拆迁、物业等领域的申请15件，均已答复: of several, which say nothing where all of them are told of; otherwise a part.
  {
    first: '涉',
    form: /涉及?[^，。；：\d、]{2,16}(?:、[^，。；：\d、]{2,16})+等(?:领域|方面|内容|事项|问题)的(?=(?:(?:政府|政务)?信息公开申请|依申请|申请)[^，。；\d]{0,4}\d+[件条宗份]次?[，](?:均|已?全部|都))/y,
    read: fixed('补'),
  },
  // 因2023年度政府信息公开申请引发的行政复议
  { first: '因', form: /因20\d\d年度?(?=(?:政府)?信息公开)/y, read: fixed('因') },
  // 向管委会提出的申请
  {
    first: '向',
    form: /向[^，。；、\d]{1,12}?(?:提出|提交|递交)的?(?=[^，。；]{0,12}(?:申请|公开))/y,
    read: fixed('补'),
  },
  // 收到相关行政复议3件: about what was told before.
  { first: '相有', form: /(?:相关|有关)的?(?=(?:行政)?(?:复议|诉讼))/y, read: fixed('涉') },
  // 答复公开3件, not 答复公开申请3件
  { first: '答', form: /答复公开(?=[的类]?\d)/y, read: fixed('果', 'granted') },
  // 加上年结转3件
  { first: '加', form: /加(?=上一?年)/y, read: fixed('中', 'part') },
  // 截至12月底: all of the year.
  {
    first: '截到至',
    form: /(?:截[至止]到?|[到至])(?:(20\d\d)年)?(?:12月(?:31[日号]|底|末)?|[年]度?[底末])(?:[为之]?止)?/y,
    read: ([, of], report) => (of === undefined || year(of) === report ? ['补'] : undefined),
  },
  // 在办理申请工作中
  { first: '在', form: /在(?:办理|受理|处理|答复)(?![，。；中期过\d]|之中|$)/y, read: fixed('补') },
  // 截至本报告发布之日
  { first: '截至本', form: /(?:截[至止])?至?本?报告(?:发布|编制|公布)之?[日时]/y, read: fixed('补') },
  // 本机关不掌握相关政府信息
  {
    first: '本我该学医不非未',
    form: /(?:本(?:机关|单位|行政机关|部门|局|校|中心|街道|镇|委|厅)|我(?:局|单位|机关|校|镇|委|厅)|该机关|学校|医院)?(?:不存在(?:或|或者|、)不掌握|[不未]掌握有?|非本机关掌握|未保存|不归(?:本|我)[^，。；、\d]{1,4}?(?:公开|负责|掌握)(?:且不掌握)?|未制作(?:[、或]未?(?:获取|保存))*|未获取|非(?:本|我)(?:单位|部门|局|办|街道|镇|委)信息)(?:申请人)?(?:所?(?:申请|要求)(?:公开)?的?)?(?:相关|有关|该|此)?的?(?:相关)?(?:政府)?(?:信息)?/y,
    read: fixed('果', 'notHeld'),
  },
  // 因涉及商业秘密、个人隐私不予公开
  {
    first: '因涉',
    form: /因?涉及?(?:第三方|第三人|申请人)?的?(?:个人隐私|商业秘密|、|和|或者?)+等?(?=[^，。；\d]{0,6}(?:[不未]予|不同意)公开)/y,
    read: fixed('因'),
  },
  // 告知向其他机关申请
  {
    first: '告',
    form: /告知(?:申请人)?向(?:其他|其它|有关|相关|上级|相应)[^，。；、\d]{0,10}?(?:申请|咨询|提出|查询|了解)(?:获取)?/y,
    read: fixed('果', 'notHeld'),
  },
  // 因申请人无正当理由逾期不补正、行政机关不再处理
  {
    first: '因申无逾超未补',
    form: /因?(?:申请人)?(?:无正当理由)?(?:(?:逾期|超期|未按[期时]|未按要求)(?:[不未]予?|未按要求)?补正|未补正|放弃补正|不补正)(?:[、，](?=行政|本机关|我局|不再|视为))?(?:行政机关|本机关|我局)?(?:不再处理)?(?:其政府信息公开申请|视为(?:放弃|撤回)(?:申请)?)?/y,
    read: fixed('果', 'correctionOverdue'),
  },
  // 未产生任何费用
  {
    first: '未没无不均也且并全年暂',
    form: /(?:全年|年内)?(?:[均也亦且并暂]?未有?|[均也亦且并]?没有|[且并]?无|不)(?:曾|予)?(?:因(?:政府)?信息公开(?:工作|申请)?)?(?:[向对][^，。；\d收]{1,18}?)?(?:收取?(?:或减免)?|发生|产生|存在|涉及|征收|有)?(?:过|任何|相关的?|有关的?|涉及|[因与]?(?:政府)?信息公开(?:工作|申请)?的?|依申请公开的?|公民|法人|其他组织|检索|复制|复印|打印|邮寄|工本|[、和或及等])*(?:进行)?(?:收费(?![标公项])|费用|收取(?:任何)?费用?(?!处))(?:[和及、]减免)?(?:情况|情形|行为|事项|问题)?/y,
    read: fixed('无', 'fee'),
  },
  // 不属于本机关职责范围, 非学校掌握
  {
    first: '非不与',
    form: /(?:非|不属于?|不是|不由)(?:由)?(?:本|我|该|学校|医院|公司)?[^，。；、\d公]{0,6}?(?:掌握|职责|职权|职能|权限|制作|保存|公开职责|负责公开|公开)(?:权限|范围|或者?(?:保存|获取|掌握))*(?:的|内|之内)?(?:政府)?(?:信息)?(?!的申请|类|条件)|非本(?:机关|单位|部门|局)的?政府信息(?:公开(?:范围|职责))?|(?:不属于?|非)(?:本|我)(?:机关|单位|部门|局|院|校|中心|街道|镇)(?=\d)|与(?:本|我)[^，。；、\d]{1,5}?无关/y,
    read: ([text]) => (/公开$/.test(text) && !/本|我|负责|职责/.test(text) ? undefined : ['果', 'notHeld']),
  },
  // 信息不存在 where a figure follows
  { first: '不', form: /不存在的?(?=\d)/y, read: fixed('果', 'notExisting') },
  // 均予以公开答复: an open answer, or one that grants.
  { first: '予', form: /(?<=均[^\d]{0,12})予以公开(?=答复(?!\d))/y, read: fixed('补') },
  // 已答复并向申请人提供相关政府信息
  { first: '提', form: /提供了?(?:相关|所需|有关)的?(?:政府)?信息(?!\d)/y, read: fixed('补') },
  // 围绕就业、养老等方面制发
  { first: '围', form: /围绕[^，。；\d]{2,40}?等(?:方面|领域|工作|内容|重点)+(?!的|提)/y, read: fixed('补') },
  // 以区政府为公开义务主体的
  { first: '以', form: /以[^，。；、\d]{1,14}?为[^，。；、\d]{0,8}?(?:主体|对象)的/y, read: fixed('补') },
  // 在20个工作日内
  {
    first: '在于自0123456789',
    form: /(?:[在于自](?:法定|规定|[^，。；\d]{1,6}起)?的?)?\d+个?(?:工作日|自然日|日)[以之]?内/y,
    read: fixed('期'),
  },
  // 公民、法人和其他组织: applicants of every kind.
  {
    first: '公自个任单群',
    form: /(?:任何)?(?:单位|组织)(?:、组织)?(?:或者?|和|及|与|、)个人|(?:公民|公众|群众|自然人|个人)(?:[、和及或与]|或者|以及)*(?:(?:企业)?法人|其他(?:社会)?组织)(?:(?:[、和及或与]|或者|以及)*(?:其他|其它|非法人)?(?:社会)?组织|等)?(?:等)?(?!.{0,6}分别|\d)/y,
    read: fixed('补'),
  },
  // 2023年结转, 上年度结转
  {
    first: '上去前往历2由自从承接',
    form: new RegExp(
      `(?:由|自|从|承接|接|承)?${lastYear}(?:末|底)?(?:全[省市州县区镇乡]|[我本][局办委厅镇乡县市区校])?(?:未办[结完理]?的?)?${carry}(?:(?:到|至|入)?(?:本年度?|今年|当年|(20\\d\\d)年度?))?${deal}`,
      'y',
    ),
    read: ([, from, to], report) => {
      const isLast = year(from) === undefined || year(from) === report - 1
      if (year(from) === report) return ['果', 'carriedOut']
      return isLast && (to === undefined || year(to) === report) ? ['果', 'carriedIn'] : ['时']
    },
  },
  // 结转下年度继续办理, 转入2025年
  {
    first: '将需须应结转顺延推跨移递留待于',
    form: new RegExp(
      `(?:将|需要|需|须|应|待|于)*(?:结转|转结|转接|转入|转到|转至|转|顺延|延期|延续|延迟|延后|延|推迟|跨|移|递延|留待|留)?(?:到|至|入|于|在|为)*(?:(?:下一?个?|次|明|来|翌)年度?|(20\\d\\d)年度?)(?:当中|中|初)?(?:\\d{1,2}月(?:份|底|初)?)?(?:结转|转结)?${deal}`,
      'y',
    ),
    read: ([text, to], report) => {
      // 将在2025年开展
      if (!/[结转延推迟跨移留办理复]/.test(text)) return undefined
      if (year(to) === report || year(to) === report - 1) return ['果', 'carriedIn']
      return to === undefined || year(to) === report + 1 ? ['果', 'carriedOut'] : ['时']
    },
  },
  {
    first: '下次明来',
    form: /(?:下一?个?|次|明|来)年度?(?:将|再)?(?:结转|转结|继续|办理|处理)+(?:办理|处理|答复|办结)?(?:件)?/y,
    read: fixed('果', 'carriedOut'),
  },
  // 同比, 较2023年, 与上年同期相比
  {
    first: '同较比相与和对',
    form: new RegExp(
      `同比(?:${lastYear}(?:同期)?)?|(?:相较|相比|较|比|对比|较之)(?:于|起|之)?${lastYear}(?:同期)?(?:相比|对比|比较|比)?|(?:与|同|和)${lastYear}(?:同期)?的?(?:（?\\d+[件份宗]）?(?=相比|比))?(?:(?:相比|对比|比较|相较|比)|(?=\\d|(?:基本)?持平))`,
      'y',
    ),
    read: ([, ...years], report) => {
      const told = year(years.find(Boolean))
      return [told === undefined || told === report - 1 ? '比' : '异']
    },
  },
  // 申请量由2023年的40件升至51件
  {
    first: '由从',
    form: /[由从](20\d\d)年度?(?:同期)?的?/y,
    read: ([, from], report) => (year(from) === report - 1 ? ['昔'] : undefined),
  },
  // 未向申请人收取信息处理费
  { first: '未没', form: /(?:未|没有)向[^，。；、\d]{1,10}?收取(?:任何)?/y, read: fixed('无', 'plain') },
  // 校信息公开办公室: who deals with requests in the organ.
  {
    first: '政信校',
    form: /(?:政府|校)?信息公开(?:工作)?(?:办公室|领导小组办公室|办(?![结理毕件])|工作机构|机构|科室|科|部门)/y,
    read: fixed('我'),
  },
  // 上年度未结转, 没有因此产生的行政复议
  { first: '未没无', form: /(?:未|没有|无)(?=结转|转结|[因由]此)/y, read: fixed('无', 'plain') },
  // 没有收到书面、网络等形式的申请
  {
    first: '书网信邮当口电传现窗来线',
    form: /(?:(?:书面|网络|网上|线上|线下|信函|邮件|邮寄|当面|现场|口头|电话|传真|窗口|来函|来访|电子邮件)[、和及或]?)+等?(?:各种|各类|任何|多种|其他)?(?:形式|方式|渠道|途径)的?(?=[^，。；\d]{0,12}申请)/y,
    read: ([text]) => (/[、和及或等]/.test(text) ? ['补'] : undefined),
  },
  // 零申请、零复议
  { first: '零', form: /零(?=(?:政府信息公开)?申请|行政复议|复议|行政诉讼|诉讼)/y, read: fixed('无', 'plain') },
  // 因未在规定期限内缴纳信息处理费
  {
    first: '未逾',
    form: /(?:逾期|超期)?未(?:在|按|于)?[^，。；\d]{0,12}缴(?:纳|交)?(?:信息处理费|处理费|费用|费)(?:而|被|的)?(?:不再处理)?/y,
    read: fixed('果', 'feeOverdue'),
  },
  // 行政复议、起诉
  { first: '起', form: /(?<=复议(?:[、和或及与]|或者|以及))起诉/y, read: fixed('讼', 'litigation') },
]

/** By the codes of their first characters. */
export const phrasesAt: ReadonlyMap<number, readonly Phrase[]> = /* @__PURE__ */ (() => {
  const found = new Map<number, Phrase[]>()
  for (const phrase of phrases)
    for (const character of phrase.first) {
      const code = character.charCodeAt(0)
      found.set(code, [...(found.get(code) ?? []), phrase])
    }
  return found
})()
