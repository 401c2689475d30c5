import type { Topic } from './topics'

export type Suit =
  'reconsideration' | 'litigation' | 'directLitigation' | 'litigationAfterReconsideration' | 'proceedings'
/** What is done with documents: 制发, 主动公开, 公开, 废止, or that they are in force. */
export type Act = 'issued' | 'announced' | 'disclosed' | 'repealed' | 'inForce'
export type Outcome = 'upheld' | 'corrected' | 'otherResult' | 'pending'
/** 撤回, 终止: an outcome that is among others in the tables. */
export type Ending = 'ended'

/** What the words of a kind say beside their kind. */
interface Values {
  讼: Suit
  文: 'regulations' | 'normativeDocuments'
  决: 'licensing' | 'otherServices' | 'penalties' | 'coercion'
  费: 'fees' | 'processingFee'
  购: 'projects' | 'amount'
  动: Topic
  果: Topic
  人: Topic
  局: Outcome | Ending
  行: Act
  增: 'up' | 'down'
  办: 'plain' | 'due' | 'answers'
  无: 'plain' | 'issued' | 'repealed' | 'decided' | 'fee'
  阻: 'others' | 'documents' | 'dismissed' | 'plain'
  渠: 'plain' | 'written'
  申: 'manner' | 'information' | 'plain'
  企: 'business' | 'other' | 'any' | 'citizens'
  余: 'rest' | 'left'
  分: 'share' | 'plain'
  占: 'rate' | 'share' | 'ratio'
  中: 'part' | 'these'
  应: 'hoped' | 'plain'
  新: 'other' | 'some'
  共: 'ofYear' | 'plain'
  昔: 'last' | 'before' | 'next'
  时: 'season' | 'years'
  全: 'own' | 'any'
}

/**
 * What words do in a clause, each kind a character, so that a clause is a short string of them:
 * 申 a request, 讼 a suit, 文 a document, 决 a decision, 费 a fee, 购 purchases, 外 another business;
 * 动 what is done with requests, 果 a result of them, 转 carried over one way or the other, 未 not yet handled, 人 an applicant,
 * 企 an applicant of more kinds than one, 局 an outcome of suits, 行 what is done with documents;
 * 涉 about disclosure, 因 a cause, 被 who is sued, 引 what it is about;
 * 数 a count, 百 a percentage, 点 points of it, 倍 times, 元 yuan, 量 a number of something else, 乱 no number to be read;
 * 增 growth, 比 with last year, 异 with another year, 至 grown to, 平 the same as before, 占 a share, 办 the rate of what was handled;
 * 无 none, 皆 all, 期 in time, 分 one after another, 各 each, 和 and, 等 such, 中 of which, 除 but for, 余 the rest, 新 of some kind, 共 together;
 * 我 the organ, 大 more than it, 小 less, 属 what belongs to it; 昔 last or next year, 时 another time, 渠 a channel, 应 what ought
 * to be, 查 a review, 判 those who decide on suits, 阻 anything else that makes a part of the whole; 生 a word that is not known, 补 one that says nothing.
 */
export type Kind =
  | keyof Values
  | ('外' | '转' | '未' | '涉' | '因' | '被' | '引')
  | ('数' | '百' | '点' | '倍' | '元' | '量' | '乱')
  | ('比' | '异' | '至' | '平' | '除' | '皆' | '期' | '各' | '和' | '等' | '效')
  | ('我' | '大' | '小' | '属' | '查' | '判' | '生' | '补')

export type ValueOf<K extends Kind> = K extends keyof Values ? Values[K] : undefined

/** The words of each kind, as affix patterns; by what they say where a kind says more. */
export type Lexicon = {
  readonly [K in Kind]?: K extends keyof Values ? { readonly [V in Values[K]]?: string } : string
}
