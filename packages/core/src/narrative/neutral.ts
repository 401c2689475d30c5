import { remembered } from './remembered'
import type { Token } from './tokens'

/** What an unknown word may be of that changes whose a figure is or what is counted: an organ, a place of its own, mail. */
const telling = /[局厅委办院处所站镇乡村县市区省州旗街社部署会构司校馆队网号线台栏信函件案类级本第每转交]/
/** What the words after 等 may be. */
const named = '果局讼决文'
/** Words after which another says whose it is: 由某公司答复. */
const byWhom = '由向对被遭请经从与给'

/** What a word does there: 开 a request of disclosure, 成 that one was dealt with, 的 and 由 what ends in such, ？ an unknown word. */
const signOf = ({ kind, value, start, end }: Token, text: string): string => {
  const last = text[end - 1]!
  if (kind === '申') return text.slice(start, end).includes('公开') ? '开' : kind
  if (kind === '动') return value === 'handled' || value === 'answered' ? '成' : kind
  if (kind === '补') return last === '的' ? last : byWhom.includes(last) ? '由' : kind
  return kind === '生' && !telling.test(text.slice(start, end)) ? '？' : kind
}

const any = '[补的由期全共各皆我和]*'

/**
 * Where an unknown word, 甲, says only how, by whom or what it is called besides. A clause of a sentence that told of requests of
 * disclosure begins with ！.
 */
const neutral = new RegExp(
  [
    // 稳妥予以公开3件, 查封扣押等行政强制13件
    `[果局]甲|甲等[${named}]|甲${any}[果局占增比转未]`,
    // 认真办理政府信息公开申请12件: of 办件 alone nothing says that they are requests.
    `^！?(?=.*[申开皆])[^动成行]*甲${any}[动成]|^！?(?=.*[文决])[^动成行]*甲${any}行`,
    // 未发生信息公开引发的信访、行政复议, 未发生行政诉讼等状况
    `无(?=.*讼)(?=.*[涉申开]).*(?<!由)甲|无.*讼.*(?<!由)甲[补的]*$`,
    // 未收到依申请公开苗头, 未收到村民的信息公开申请, 全年暂时未收到信息公开申请
    '无.*开甲[补的]*$|无[补的]*甲[补的由生？]*开|[全补]甲无.*开',
    // 收到村民提交的信息公开申请5件, 收到并妥善解决依申请公开6件
    '[动成][补的由生？期]*(?:的甲|甲的)[补的由生？]*开|期甲开数',
    // 均为本地自然人, 公民个人递送申请8件, 均为自然人所提
    `各甲人|人甲${any}[申开]|^(?=.*[皆各]).*人甲[补的]*$`,
    // 3件已按要求审慎答复; 收到申请9件，稳妥办结8件
    `^！?数[期补的]*甲${any}成|^！[期补的]*甲${any}成|^！[补的]*期[期补的]*甲[补的]*动$`,
  ].join('|'),
)
/** 收到有效信息公开申请5件: they may be all of them, or some. */
const modifying = /[动成]甲开数|[动成]数甲开/

/** What an unknown word is, by what stands around it. */
const roleOf = /* @__PURE__ */ remembered((context) =>
  neutral.test(context) ? 'neutral' : modifying.test(context) ? 'modifier' : undefined,
)

/** 查封扣押等行政强制: such as these is what is counted. */
const isLast = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.kind === '等' && tokens[at - 1]?.kind === '生' && named.includes(tokens[at + 1]?.kind ?? '止')

/** 2件属于可以公开的信息: what the outcome is of. */
const isObject = (tokens: readonly Token[], at: number, text: string): boolean =>
  tokens[at]!.kind === '外' &&
  tokens[at - 2]?.kind === '果' &&
  /^的(?:政府)?信息$/.test(text.slice(tokens[at - 1]!.start, tokens[at]!.end))

/** The tokens with unknown words that change nothing taken for such as say nothing: adverbs before what names itself. */
export const withoutNeutral = (tokens: readonly Token[], text: string): readonly Token[] => {
  let found: Token[] | undefined
  let isOfDisclosure = false
  let shape = ''
  for (let start = 0, end = 0; start < tokens.length; start = end + 1) {
    shape = ''
    for (end = start; end < tokens.length && tokens[end]!.kind !== '止'; end++) shape += signOf(tokens[end]!, text)
    const head = isOfDisclosure ? '！' : ''
    for (let at = start; at < end; at++) {
      const token = tokens[at]!
      const isUnknown = shape[at - start] === '？'
      const role = isUnknown
        ? roleOf(`${head}${shape.slice(0, at - start)}甲${shape.slice(at - start + 1)}`)
        : isObject(tokens, at, text) || isLast(tokens, at)
          ? 'neutral'
          : undefined
      if (role) (found ??= [...tokens])[at] = { ...token, kind: '补', ...(role === 'modifier' && { value: role }) }
      if ('申外讼属大小渠查决文'.includes(token.kind)) isOfDisclosure = shape[at - start] === '开'
    }
  }
  return found ?? tokens
}
