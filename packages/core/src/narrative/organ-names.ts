/** What an organ's name ends in, and what its short forms end in. */
const ends =
  /[局委办厅部院处署校队所站社台馆会行司关旗盟]$|政府$|街道$|中心$|[镇乡]$|公司$|集团$|大学$|学院$|办公室$|办事处$|苏木$|基金$/
/** After a short name these show that it goes on: 县政府|办公室, 办|结. */
const goesOn = /^(?:办(?![结理毕件])|部门|系统|各|下属|所属|直属|机关|[局委厅院站]|所(?!有)|分局|政府(?!集中采购))/
/** The government that a department is of. */
const ofGovernment = /^([^，。；、\d]{0,3}[省市县区州盟旗])((?:人民)?政府)(?!办)/
const joints = '的及和与、，。；：（）()'
/** No short name has more characters. */
const longest = 24

/** 某市某区某局 is also 某区某局, 区某局 and 某局. */
const tailsOf = (organ: string): readonly string[] => {
  const found = [organ]
  for (let at = 1; at < organ.length - 1; at++) {
    const isJoint = /[省市县区州盟旗]/.test(organ[at - 1]!)
    const isLevel = /[省市县区州盟旗镇乡]/.test(organ[at]!) && at > 0
    if (isJoint || isLevel) found.push(organ.slice(at))
  }
  return found.filter((name) => name.length > 1)
}

/** What an organ is called by what its name ends in. */
const nouns: readonly (readonly string[])[] = [
  ...[
    ['中学', '学校'],
    ['小学', '学校'],
    ['大学', '学校'],
    ['学院', '学校'],
    ['医院'],
    ['公司'],
    ['集团', '公司'],
    ['中心'],
    ['大队'],
    ['支队'],
    ['总队'],
    ['分局'],
    ['总局'],
  ],
  ...[
    ['街道'],
    ['街道办事处', '街道'],
    ['管理委员会', '管委会'],
    ['新区管理委员会', '新区', '新区管委会'],
    ['开发区管理委员会', '开发区', '园区', '开发区管委会'],
    ['经济技术开发区管理委员会', '经开区', '经开区管委会'],
    ['高新技术产业开发区管理委员会', '高新区', '高新区管委会'],
    ['园区管理委员会', '园区', '园区管委会'],
    ['新区'],
    ['开发区', '园区'],
    ['联合会'],
    ['基金会'],
    ['苏木人民政府', '苏木政府'],
  ],
]

/** 某市公安局某区分局 is also 某区公安分局. */
const ofBranch = (organ: string): string | undefined => {
  const [, bureau, place] = /^.+[省市州](.{2,8})局(.{2,6})分局$/.exec(organ) ?? []
  return place && `${place}${bureau}分局`
}

export type OrganNames = (text: string, at: number) => number

/**
 * Gives where a name of the organ ends that begins at a place: its full name, the tail of it (区教育局), or a short form, its
 * characters in order (县教体局); 0 where none does.
 */
export const organNames = (organ: string): OrganNames => {
  if (last?.organ !== organ) last = { organ, names: made(organ) }
  return last.names
}

// A report is read more than once: to check it, and to show what it tells.
let last: { readonly organ: string; readonly names: OrganNames } | undefined

const made = (organ: string): OrganNames => {
  const other = ofBranch(organ)
  const [one, two] = [namesOf(organ), other ? namesOf(other) : undefined]
  return two ? (text, at) => Math.max(one(text, at), two(text, at)) : one
}

const namesOf = (organ: string): OrganNames => {
  const own = tailsOf(organ)
  // 市气象部门
  const tails = organ.endsWith('局') ? [...own, ...own.map((name) => `${name.slice(0, -1)}部门`)] : own
  const generic = nouns.filter(([end]) => organ.endsWith(end!)).flatMap((words) => words)
  const beginnings = organ + generic.map((name) => name[0]).join('')
  const first = new Set(Array.from(beginnings, (one) => one.charCodeAt(0)))
  const last = organ.at(-1)!
  const shortEnd = (text: string, at: number): number => {
    let place = 0
    let found = 0
    for (let end = at; end < text.length && end < at + longest; end++) {
      const character = text[end]!
      if (joints.includes(character)) break
      place = organ.indexOf(character, place) + 1
      if (place === 0) break
      const isVerb = character === '办' && '结理毕件'.includes(text[end + 1] ?? '。')
      const isEnd = !isVerb && (character === last || ends.test(text.slice(at, end + 1)))
      if (isEnd && end > at + 1 && !goesOn.test(text.slice(end + 1, end + 4))) found = end + 1
    }
    return found
  }
  return (text, at) => {
    if (!first.has(text.charCodeAt(at))) return 0
    // 区政府国资局
    const [, level = '', government = ''] = ofGovernment.exec(text.slice(at, at + 10)) ?? []
    const joined =
      government && !organ.includes('政府') ? level + text.slice(at + level.length + government.length) : ''
    const joinedEnd = joined && shortEnd(joined.slice(0, longest), 0)
    if (joinedEnd && joinedEnd > level.length + 1) return at + joinedEnd + government.length
    const full = [...tails, ...generic].find((name) => text.startsWith(name, at))
    const fullEnd = full && !goesOn.test(text.slice(at + full.length, at + full.length + 4)) ? at + full.length : 0
    return Math.max(fullEnd, shortEnd(text, at))
  }
}
