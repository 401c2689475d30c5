import type { Fact, FactLine } from './line'
import { factOf } from './line'
import { isOrganName } from '../titles/organ-name'

const organ = '([\\p{Script=Han}\\d（）()·、]{2,60}?)'
const sentences = [
  new RegExp(`报告由${organ}(?:根据|按照|依据|依照|负责|组织|统一)?编制`, 'u'),
  new RegExp(`报告由${organ}(?:根据|按照|依据|依照|负责|组织|统一)`, 'u'),
  new RegExp(`^${organ}(?:根据|按照|依据|依照)(?:《|〈|国务院|中华)`, 'u'),
]

/** The organs that sentences say to have compiled the report. */
export const compilersIn = (lines: readonly FactLine[]): readonly Fact<string>[] =>
  lines.flatMap((line) => {
    const found = sentences.flatMap((sentence) => sentence.exec(line.text)?.[1] ?? [])
    const name = found.find(isOrganName)
    return name === undefined ? [] : [factOf(name, line)]
  })
