/** What a clause says of its figure. */
export type Says =
  | (
      | 'flow'
      | 'intake'
      | 'channel'
      | 'someApplicants'
      | 'request'
      | 'result'
      | 'carry'
      | 'carried'
      | 'others'
      | 'items'
      | 'rest'
      | 'unfinished'
      | 'applicant'
    )
  | ('disclosedAndPartly' | 'act')
  | ('suit' | 'decided' | 'suits' | 'outcome' | 'ofDisclosure')
  | ('document' | 'decision' | 'fee' | 'projects' | 'amount' | 'sum' | 'past' | 'grown')

export interface ClausePattern {
  readonly says: Says
  /** The kinds of its words, as a regular expression; see `Kind`. 头, 尾 and 由 stand for the words of `parts`. */
  readonly form: string
  /** Whether the words after the figure were read with it, so that they say nothing of the next. */
  readonly takes?: true
  /** A sentence whose last figure is read by this row. */
  readonly example: string
}

/** 头: words that may lead. 尾: words after the figure that do not change what it is of. 由: what a suit is about, by whom it is brought, and against whom. */
export const parts = {
  头: '[和中余]*',
  尾: '(?:$|[皆期占比增和中果动申续])',
  由: '(?:因生|因动|因申动|[和中涉因被引申企人])*',
} as const

/** Forms of clauses with a figure, the first that fits counts. What fits none is not read: a new manner of speaking is a new row. */
export const clausePatterns: readonly ClausePattern[] = [
  { says: 'past', form: '[申动讼果人局]*比[申动讼]*数', example: '收到申请51件，比上年的44件增加7件。' },
  { says: 'past', form: '和?涉?[申动]*和?昔数(?=$|至)', example: '申请量由上年44件升至51件。' },
  { says: 'grown', form: '至数$', example: '申请量由上年44件升至51件。' },
  { says: 'sum', form: '[和中]*数$', example: '收到申请40件，上年结转2件，共计42件。' },

  { says: 'result', form: '除数果[动阻]*$', takes: true, example: '收到申请9件，除1件结转下年外，均已答复。' },
  { says: 'result', form: '除果数', example: '除上年结转的2件申请，收到申请9件。' },
  { says: 'rest', form: '除数(?:$|皆|申$)', example: '收到申请9件，除1件外，其余均已答复。' },
  {
    says: 'applicant',
    form: '头各?(?:申|动涉?)?(?:人等)?人(?:和人)*[申动]*数',
    example: '收到申请9件，自然人申请8件。',
  },
  { says: 'applicant', form: '头[申动]*数申?皆?各?人申?$', takes: true, example: '收到的40件申请均来自自然人。' },
  {
    says: 'someApplicants',
    form: '头[申动]*数申?皆?各?企(?:和企)*申?$',
    takes: true,
    example: '收到申请9件，其中5件为企业申请。',
  },
  { says: 'someApplicants', form: '头动?企动?申?数', example: '收到申请9件，企业申请5件。' },

  { says: 'flow', form: '头申?期?(?:动[和期]*)+效?申数', example: '收到并答复政府信息公开申请14件。' },
  { says: 'channel', form: '渠期?(?:动[和期]*)+申数', example: '通过政府网站收到政府信息公开申请6件。' },
  { says: 'channel', form: '头动渠申数', example: '收到网上申请0件。' },
  { says: 'intake', form: '头动和[果转]申?数', example: '本年新收和上年结转政府信息公开申请共42件。' },
  { says: 'flow', form: '头皆?期?(?:动[和期]*)+效?数(?=尾)', example: '收到申请9件，办结8件。' },
  { says: 'flow', form: '头[动和]*申[动和期]*动数(?=尾)', example: '政府信息公开申请收到数为7件。' },
  {
    says: 'flow',
    form: '(?:头期?数皆?|和?余数皆?|新数皆)申?期?(?:动[和期]*)+$',
    takes: true,
    example: '收到申请9件，8件已办结。',
  },
  { says: 'flow', form: '头数期?动申$', takes: true, example: '在已收到的申请中，49件已办结申请。' },
  {
    says: 'result',
    form: '[和中余新除]*数申?皆?期?(?:因[^数]*|动)?(?:果[和因]*)+[动申]*$',
    takes: true,
    example: '收到申请9件，1件结转下年。',
  },
  {
    says: 'result',
    form: '头动数申?[皆各]+(?:果[和因]*)+$',
    takes: true,
    example: '收到申请9件，已办理的3件均属于本机关不掌握。',
  },
  {
    says: 'result',
    form: '头数因[^数]*果[阻生外查属小]+$',
    takes: true,
    example: '收到申请9件，1件因本机关不掌握一次性告知。',
  },
  { says: 'result', form: '头(?:果[和等]*)+数果$', takes: true, example: '收到申请9件，对重复申请的1件不予处理。' },
  { says: 'carry', form: '头数申?(?:因[^数]*)?转申?$', takes: true, example: '收到申请9件，2件因补正等原因结转。' },
  { says: 'request', form: '和?期?申数', example: '政府信息公开申请总量为64件。' },
  { says: 'request', form: '和?数申(?=尾)', example: '全年有8件政府信息公开申请。' },

  {
    says: 'result',
    form: '头申?[期皆]?(?:因[^数]*?)?[因中]*动?各?(?:果[和等因]*)+[动申涉]*数(?=尾)',
    example: '办结申请15件，不予公开4件。',
  },
  { says: 'result', form: '头申?未申?果数', example: '收到申请9件，未办结转入下年度1件。' },
  { says: 'carried', form: '头申?转申?数申?昔$', takes: true, example: '收到申请9件，结转2件到下年。' },
  { says: 'carry', form: '头动?申?昔?申?(?:因[^数]*?)?转申?数', example: '收到申请9件，上年申请结转1件。' },
  { says: 'carry', form: '中昔[申转]*数$', example: '收到申请9件，办结9件，含上年2件。' },
  { says: 'items', form: '昔决外?数', example: '上一年行政许可项目58项。' },
  { says: 'items', form: '决昔外?数', example: '行政许可上一年项目数量58项。' },
  { says: 'others', form: '和?新数', example: '因信息公开被申请行政复议3件，其中维持2件，其他1件。' },
  { says: 'rest', form: '余申?数期?$', example: '收到申请9件，办结8件，尚余1件。' },
  { says: 'unfinished', form: '头申?未申?数', example: '收到申请9件，尚未办结1件。' },
  { says: 'unfinished', form: '头数申?期?未申?$', takes: true, example: '收到申请9件，尚有1件未办结。' },
  {
    says: 'disclosedAndPartly',
    form: '头[申动]*行和果[动申]*外?数',
    example: '收到申请9件，作出公开或部分公开答复5件。',
  },
  { says: 'act', form: '头(?:[行效]和?)+数(?=尾)', example: '制发规范性文件3件，废止2件。' },
  { says: 'act', form: '头数行$', takes: true, example: '答复申请9件，其中5件公开。' },

  {
    says: 'outcome',
    form: '头由判*由讼?[和中]*判*皆?(?:[局阻]和?)*等?局等?数',
    example: '因信息公开被申请行政复议3件，其中维持2件。',
  },
  { says: 'outcome', form: '头由讼?由数由讼?判*局$', takes: true, example: '因信息公开被申请行政复议3件，2件被维持。' },
  { says: 'outcome', form: '头由判*局由讼数', example: '被纠正的行政复议案件有3件。' },
  { says: 'outcome', form: '头由讼[和中]*未数', example: '信息公开类行政复议未办结1件。' },
  { says: 'suit', form: '和?由讼(?:涉讼)?[因涉]*数(?![局阻])', example: '因政府信息公开被申请行政复议3件。' },
  { says: 'suit', form: '头由数由讼(?:$|续)', takes: true, example: '因信息公开引发5件行政复议。' },
  { says: 'decided', form: '和?由(?:动|决)由讼动?数', example: '因政府信息公开收到行政复议9件。' },
  { says: 'decided', form: '和?由讼动数', example: '因信息公开的行政复议案件受理9件。' },
  { says: 'suits', form: '和?(?:动(?=因))?由讼(?:和由讼)+和?各?数', example: '信息公开类行政复议、行政诉讼共9件。' },
  { says: 'suits', form: '和?由讼(?:和由讼)+局数', example: '信息公开类行政复议和行政诉讼维持9件。' },
  { says: 'ofDisclosure', form: '[和中]*因?涉因?数', example: '行政应诉案件31件，其中信息公开类4件。' },
  { says: 'ofDisclosure', form: '[和中]*数涉$', takes: true, example: '行政应诉案件31件，其中4件涉及信息公开。' },

  { says: 'document', form: '[和中]?(?:查和?)?(?:[行效]和?)+文(?:和文)*数', example: '制发行政规范性文件3件。' },
  { says: 'document', form: '和?文(?:和?[行效])+数', example: '规章对外公开总数量9件。' },
  { says: 'document', form: '和?(?:[行效]和?)+数[小行效]?文', takes: true, example: '制定3件规范性文件。' },
  { says: 'document', form: '和?文数', example: '制定规章3件、规范性文件5件。' },
  {
    says: 'decision',
    form: '[和中]?期?(?:(?:动和?)*|行)决(?:和决)*(?:[动期]和?)*各?数',
    example: '作出行政处罚决定41件。',
  },
  { says: 'decision', form: '和?期?动?数决', takes: true, example: '全年有41件行政处罚。' },
  { says: 'projects', form: '和?渠?[动行]?购数', example: '政府集中采购项目6个。' },
  { says: 'projects', form: '和?渠?[动行]?数购$', takes: true, example: '公开7项采购项目。' },
  { says: 'amount', form: '和?(?:[动行]?购)+元', example: '政府集中采购总金额328.5万元。' },
  { says: 'fee', form: '^元$', example: '行政事业性收费项目1项，全年征收31.6万元。' },
  { says: 'fee', form: '[动申和因]*(?:费[动和]*)+元', example: '收取信息处理费400元。' },
]
