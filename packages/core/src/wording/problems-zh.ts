import type { Wording } from './wording'

/** What is said in Chinese of an input that is no report; apart, because parsing says it and needs no other words. */
export const zhProblems: Pick<Wording, 'expected' | 'problem' | 'demand'> = {
  expected: {
    count: '大于等于 0 的整数',
    change: '整数',
    amount: '大于等于 0、至多六位小数的万元数',
    draftFigure: '数字、null（空白）或 "/"',
    line: '一行文字，首尾没有空格',
    text: '文字（不含控制字符）',
    date: '日期 YYYY-MM-DD',
    year: '不早于 1949 年的四位年份',
    form: '格式编号',
    organKind: 'government、department 或 township',
    object: '对象',
    notBesideGroup: '各分项，或合为一行，不能两者都有',
    known: '格式规定的名称',
    list: '列表 […]',
    shortList: '不超过 10000 项的列表',
    shortText: '不超过 2000000 字的文字',
    readable: '能读的数据（读取时抛出了错误）',
    ruleCode: '规则代码，如 "SUM-01"',
    fingerprint: '发现的指纹，规则代码加十六位，如 "SUM-01-0123456789abcdef"',
    verdict: '"confirmed"（属实）、"restated"（已更正）或 "falseAlarm"（误报）的认定',
    cell: '格的地址，如 "requests.granted.person"',
    unread: '未读出之处：格的地址，如 "requests.granted.person"，或部分的名称，如 "overview"',
    restated: '更正后的数字，或 "/"',
    restatements: '至少一处更正',
    asPrinted: '与印出的一样',
    oncePerFinding: '各不相同的指纹（一个发现只有一条认定）',
  },
  problem: ({ address }, demand) => `${address || '输入'}：${demand}`,
  demand: ({ expected: code, received, choices }, expected) => {
    const wanted =
      code === 'known' ? '这里没有这一项' : `应为${choices ? choices.map((one) => `"${one}"`).join(' 或 ') : expected}`
    const found = received !== undefined ? `，实为 ${received}` : code === 'known' ? '' : '，实际缺少'
    return wanted + found
  },
}
