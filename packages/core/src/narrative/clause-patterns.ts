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
}

/** 头: words that may lead. 尾: words after the figure that do not change what it is of. 由: what a suit is about, by whom it is brought, and against whom. */
export const parts = {
  头: '[和中余]*',
  尾: '(?:$|[皆期占比增和中果动申续])',
  由: '(?:因生|因动|[和中涉因被引申企人])*',
} as const

/** Forms of clauses with a figure, the first that fits counts. What fits none is not read: a new manner of speaking is a new row, with its example in `pattern-examples.ts`. */
export const clausePatterns: readonly ClausePattern[] = [
  { says: 'past', form: '[申动讼果人局]*比[申动讼]*数' },
  { says: 'past', form: '和?涉?[申动]*和?昔数(?=$|至)' },
  { says: 'grown', form: '至数$' },
  { says: 'sum', form: '[和中]*数$' },

  { says: 'rest', form: '除数(?:$|皆|申$)' },
  {
    says: 'applicant',
    form: '头各?(?:申|动涉?)?(?:人等)?人(?:和人)*[申动]*数',
  },
  { says: 'applicant', form: '头[申动]*数申?皆?各?人申?$', takes: true },
  {
    says: 'someApplicants',
    form: '头[申动]*数申?皆?各?企(?:和企)*申?$',
    takes: true,
  },
  { says: 'someApplicants', form: '头动?企动?申?数' },

  { says: 'flow', form: '头申?期?(?:动[和期]*)+效?申数' },
  { says: 'channel', form: '渠期?(?:动[和期]*)+申数' },
  { says: 'intake', form: '头动和[果转]申?数' },
  { says: 'flow', form: '头皆?期?(?:动[和期]*)+效?数(?=尾)' },
  { says: 'flow', form: '头[动和]*申[动和期]*动数(?=尾)' },
  {
    says: 'flow',
    form: '(?:头数皆?|和?余数皆?)申?期?(?:动[和期]*)+$',
    takes: true,
  },
  { says: 'flow', form: '头数期?动申$', takes: true },
  {
    says: 'result',
    form: '[和中余新除]*数申?皆?期?(?:因[^数]*|动)?(?:果[和因]*)+[动申]*$',
    takes: true,
  },
  {
    says: 'result',
    form: '头动数申?[皆各]+(?:果[和因]*)+$',
    takes: true,
  },
  {
    says: 'result',
    form: '头数因[^数]*果[阻生外查属小]+$',
    takes: true,
  },
  { says: 'result', form: '头(?:果[和等]*)+数果$', takes: true },
  { says: 'carry', form: '头数申?(?:因[^数]*)?转申?$', takes: true },
  { says: 'request', form: '和?申数' },
  { says: 'request', form: '和?数申(?=尾)' },

  {
    says: 'result',
    form: '头申?[期皆]?(?:因[^数]*?)?[因中]*动?各?(?:果[和等因]*)+[动申涉]*数(?=尾)',
  },
  { says: 'carried', form: '头申?转申?数申?昔$', takes: true },
  { says: 'carry', form: '头动?申?昔?申?(?:因[^数]*?)?转申?数' },
  { says: 'carry', form: '中昔[申转]*数$' },
  { says: 'items', form: '昔决外?数' },
  { says: 'items', form: '决昔外?数' },
  { says: 'others', form: '和?新数' },
  { says: 'rest', form: '余申?数期?$' },
  { says: 'unfinished', form: '头申?未申?数' },
  { says: 'unfinished', form: '头数申?期?未申?$', takes: true },
  {
    says: 'disclosedAndPartly',
    form: '头[申动]*行和果[动申]*外?数',
  },
  { says: 'act', form: '头(?:[行效]和?)+数(?=尾)' },
  { says: 'act', form: '头数行$', takes: true },

  {
    says: 'outcome',
    form: '头由判*由讼?[和中]*判*(?:[局阻]和?)*等?局等?数',
  },
  { says: 'outcome', form: '头由讼?由数由讼?判*局$', takes: true },
  { says: 'outcome', form: '头由判*局由讼数' },
  { says: 'outcome', form: '头由讼[和中]*未数' },
  { says: 'suit', form: '和?由讼(?:涉讼)?[因涉]*数(?![局阻])' },
  { says: 'suit', form: '头由数由讼(?:$|续)', takes: true },
  { says: 'decided', form: '和?由(?:动|决)由讼动?数' },
  { says: 'decided', form: '和?由讼动数' },
  { says: 'suits', form: '和?由讼(?:和由讼)+和?各?数' },
  { says: 'suits', form: '和?由讼(?:和由讼)+局数' },
  { says: 'ofDisclosure', form: '[和中]*涉数' },
  { says: 'ofDisclosure', form: '[和中]*数涉$', takes: true },

  { says: 'document', form: '[和中]?(?:查和?)?(?:[行效]和?)+文(?:和文)*数' },
  { says: 'document', form: '和?文(?:和?[行效])+数' },
  { says: 'document', form: '和?(?:[行效]和?)+数文', takes: true },
  { says: 'document', form: '和?文数' },
  {
    says: 'decision',
    form: '[和中]?期?(?:(?:动和?)*|行)决(?:和决)*(?:[动期]和?)*各?数',
  },
  { says: 'decision', form: '和?期?动?数决', takes: true },
  { says: 'projects', form: '和?[动行]?购数' },
  { says: 'amount', form: '和?(?:[动行]?购)+元' },
  { says: 'fee', form: '^元$' },
  { says: 'fee', form: '[动申和因]*(?:费[动和]*)+元' },
]
