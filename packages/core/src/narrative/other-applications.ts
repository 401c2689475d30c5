import type { Token } from './tokens'

/** Who applies for anything at all: 职工申请, 企业申请. */
const anyone =
  /^(?:各类|各项|职工|用户|农户|牧民|农牧民|居民|村民|家长|学生|教师|师生|教职工|群众|市民|公众|个人|公民|公民个人|单位和个人)$/

/** 申请 that does not say for what. */
const isBare = ({ kind, start, end }: Token, text: string): boolean =>
  kind === '申' && !text.slice(start, end).includes('公开')

/** Whether the words before it make it an application for something else, or say only who applies. */
const isModified = (before: Token | undefined, text: string): boolean =>
  before !== undefined &&
  ('生外决企'.includes(before.kind) ||
    ('人补'.includes(before.kind) && anyone.test(text.slice(before.start, before.end))))

/**
 * 职工申请3206件, 其中低保申请86件: of a sentence that says nothing of disclosure, outside of what is about requests for it, applications are
 * those of another business, unless 申请 is told without saying whose or for what.
 */
export const withoutOtherApplications = (
  tokens: readonly Token[],
  text: string,
  isOfDisclosure: boolean,
): readonly Token[] => {
  if (isOfDisclosure || text.includes('公开')) return tokens
  const bare = tokens.flatMap((token, at) => (isBare(token, text) ? [at] : []))
  const isOther = (at: number) => isModified(tokens[at - 1], text)
  const areOther = bare.length > 0 && (isOther(bare[0]!) || bare.some((at) => tokens[at - 1]?.kind === '生'))
  return areOther
    ? tokens.map((token, at) => (bare.includes(at) ? { ...token, kind: '外', value: undefined } : token))
    : tokens
}
